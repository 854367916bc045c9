import { tracer } from '@renkei/evaluator'
import { evaluateRuleSet, type RuleSet } from '@renkei/ruleset'
import { readWorkbook } from '@renkei/xlsx-in'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOf, compareWorkbook, expectedLines, type Alternative, type TwinReport } from '../src/index.ts'
import { agreementOf, agreements, type Agreement } from './staff-rules.ts'
import { copiedYen, fileOf, midwayYen, placeOf, rightYen, truncatedYen, type Layout, type Staff } from './staff-workbook.ts'

const layouts: fc.Arbitrary<Layout> = fc.record({ above: fc.nat(3), left: fc.nat(2), shown: fc.boolean(), text: fc.boolean() })
const kinds = ['other-edition', 'rounded-midway', 'share-truncated', 'row-copied'] as const

const mistakes: Readonly<Record<(typeof kinds)[number], (staff: Staff, before: readonly number[], choice: number) => readonly number[]>> = {
  'other-edition': (staff, before) => rightYen({ ...staff, population: before }),
  'share-truncated': (staff, _, choice) => truncatedYen(staff, 2 + (choice % 4)),
  'rounded-midway': (staff, _, choice) => midwayYen(staff, choice % 2 === 0 ? 100n : 10n),
  'row-copied': (staff, _, choice) => copiedYen(staff, choice % staff.bodies.length),
}

test('200 workbooks with one planted cause each', { timeout: 300_000 }, async () => {
  const counts = Object.fromEntries(kinds.map((kind) => [kind, { planted: 0, cell: 0, cause: 0 }]))
  let planted = 0
  for (const [random, layout, choice] of fc.sample(fc.tuple(agreements, layouts, fc.nat(1000)), { numRuns: 300, seed: 20_251_121 })) {
    const kind = kinds[planted % kinds.length]!
    const agreement = agreementOf(random)
    const staff = { bodies: agreement.bodies, population: agreement.now, amount: random.amount, equal: random.equal }
    const yen = mistakes[kind](staff, agreement.before, choice)
    const first = yen.findIndex((each, i) => each !== rightYen(staff)[i])
    if (first < 0 || planted === 200) continue
    planted++
    const report = await reportOn(agreement, await fileOf(staff, yen, layout))
    const count = counts[kind]!
    const { row, column } = placeOf(layout)
    count.planted++
    if (report.first?.first !== undefined && addressOf(report.first.first.at) === addressOf({ sheet: '負担金', row: row + first, column })) count.cell++
    if (report.first?.cause?.kind === kind) count.cause++
  }
  const sum = (of: 'planted' | 'cell' | 'cause'): number => Object.values(counts).reduce((all, count) => all + count[of], 0)
  console.log(`${sum('planted')} workbooks: first differing cell right in ${sum('cell')}, cause right in ${sum('cause')}`, counts)
  expect([sum('planted'), sum('cell')]).toEqual([200, 200])
  expect(sum('cause')).toBeGreaterThanOrEqual(180)
})

test('a workbook that is right agrees in every cell', async () => {
  for (const [random, layout] of fc.sample(fc.tuple(agreements, layouts), { numRuns: 20, seed: 7 })) {
    const agreement = agreementOf(random)
    const staff = { bodies: agreement.bodies, population: agreement.now, amount: random.amount, equal: random.equal }
    const { lines, first, missing } = await reportOn(agreement, await fileOf(staff, rightYen(staff), layout))
    expect([lines[0]?.equal, first, missing]).toEqual([staff.bodies.length, undefined, []])
  }
})

async function reportOn({ ruleSet }: Agreement, file: Uint8Array): Promise<TwinReport> {
  const { plan, snapshot, outcome } = evaluateRuleSet(ruleSet)
  const { trace } = tracer(plan!, snapshot!)
  const { workbook } = readWorkbook('負担金.xlsx', file)
  return compareWorkbook(workbook!.sheets, ruleSet.bodies, expectedLines(plan!, outcome!, '2025', trace), () => [before(ruleSet)])
}

function before(ruleSet: RuleSet): Alternative {
  const { plan, outcome } = evaluateRuleSet(ruleSet, { asOf: '2020-04-01' })
  return { label: '平成27年国勢調査の人口', yen: new Map(expectedLines(plan!, outcome!, '2025', () => undefined).map(({ line, yen }) => [line, yen])) }
}

import { caseFiles, conform, conformanceTable, randomCases } from '@renkei/conformance'
import { expect, test } from 'vitest'
import { duckdbSystem } from './helpers/duckdb.ts'
import { expectedBy } from './helpers/expected.ts'
import { ruleSetCases } from './helpers/rule-sets.ts'
import { sqlSubject } from './helpers/subject.ts'

/** Plans of a structure of their own, each with 20 sets of figures: 10,000 runs. `RENKEI_CONFORMANCE=10000` makes it as many structures. */
const PLANS = Number(process.env['RENKEI_CONFORMANCE'] ?? 500)
const SCENARIOS = 19

test('the files of the conformance suite', async () => {
  const { differences, refused } = await conform(sqlSubject(await duckdbSystem()), caseFiles())
  expect({ differences, refused }).toEqual({ differences: [], refused: {} })
})

test('every rule set and every provision', async () => {
  const { differences, refused, cases } = await conform(sqlSubject(await duckdbSystem()), ruleSetCases().map(expectedBy))
  expect({ differences, refused }).toEqual({ differences: [], refused: {} })
  expect(cases).toBeGreaterThan(40)
}, 300_000)

test('random plans, each as it stands and in scenarios', async () => {
  const found = await conform(sqlSubject(await duckdbSystem({ optimized: false })), randomCases(4, PLANS, SCENARIOS).map(expectedBy))
  console.log(`${conformanceTable(found)}\n  runs (plan × figures)  ${PLANS * (SCENARIOS + 1)}`)
  expect(found.differences.slice(0, 3)).toEqual([])
  expect(Object.values(found.refused).reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(PLANS / 10)
}, 3_600_000)

test('random plans, several merged to a statement', async () => {
  const found = await conform(sqlSubject(await duckdbSystem(), 4), randomCases(5, 60).map(expectedBy))
  expect(found.differences.slice(0, 3)).toEqual([])
}, 120_000)

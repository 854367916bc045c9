import { openRuleSet } from '@renkei/ruleset'
import { expect, test } from 'vitest'
import { importVision, type ImportedVision } from '../src/index.ts'
import { layOut } from './support/lay-out.ts'
import { plant, planters } from './support/plant.ts'
import { Random } from './support/random.ts'
import { grouped, syntheticVision, type SyntheticVision } from './support/synthetic-vision.ts'
import { writers } from './support/write-formats.ts'

const VISIONS = 60
/** A rule set is opened of every so many. */
const OPENED = 6

test('every fact and every planted slip of visions that were never published is recovered, and nothing else is told', async () => {
  const count = { bodies: 0, programmes: 0, costs: 0, flags: 0, kpis: 0, clauses: 0, planted: 0, opened: 0 }
  const planted: Record<string, number> = {}
  const formats: Record<string, number> = {}
  for (let seed = 1; seed <= VISIONS; seed++) {
    const random = new Random(seed)
    const vision = syntheticVision(random)
    const slips = plant(vision, random)
    const format = random.one(Object.keys(writers))
    formats[format] = (formats[format] ?? 0) + 1
    const imported = await importVision(writers[format]!(layOut(vision, slips.slips)))
    expect({ seed, format, ...factsOf(imported) }).toEqual({ seed, format, ...factsIn(vision, slips.slips) })
    expect({ seed, clauses: clausesOf(imported) }).toEqual({ seed, clauses: clausesIn(vision, slips.slips) })
    expectTold(seed, imported, [...slips.planted, ...vision.programmes.flatMap(({ number, clauses }) => (slips.slips.noClause.has(number) ? [] : clauses.flatMap(({ roles }) => roles.map((role) => ({ kind: 'undefined-party' as const, says: [`事業【${number}】`, role] })))))])
    expect(covered(imported)).toBe(imported.coverage.pieces)
    if (seed % OPENED === 0) count.opened += opens(seed, imported)
    for (const name of new Set(slips.planted.map((one) => one.name))) planted[name] = (planted[name] ?? 0) + 1
    count.bodies += vision.bodies.length
    count.programmes += vision.programmes.length
    count.costs += vision.programmes.length * 5
    count.flags += vision.programmes.length * vision.bodies.length
    count.kpis += vision.kpis.length
    count.clauses += vision.programmes.length
    count.planted += slips.planted.length
  }
  console.log('recovered', JSON.stringify({ visions: VISIONS, ...count, formats, planted }))
  // Each kind of slip was planted, and in each format.
  expect(Object.keys(planted).sort()).toEqual(Object.keys(planters).sort())
  expect(Object.keys(formats).sort()).toEqual(Object.keys(writers).sort())
}, 60_000)

function factsOf({ vision, draft }: ImportedVision) {
  return {
    area: vision.area?.text,
    period: vision.period && [vision.period.first, vision.period.last],
    centre: vision.centre?.text,
    bodies: vision.bodies.map(({ text }) => text),
    programmes: draft.programmes.map(({ programme, participants }) => ({ number: programme.number, name: programme.name.text, participants, costs: programme.costs.map(({ year, place }) => [year, place.text]), funding: programme.funding.map(({ text }) => text), roles: programme.roles.length })),
    kpis: vision.kpis.map(({ name, base, target, baseYear }) => [name.text, base.text, target.text, baseYear]),
    populations: vision.bodyTables[0]?.rows.map(({ cells }) => cells.map(({ text }) => text)),
  }
}

function factsIn({ area, first, bodies, programmes, kpis, populations }: SyntheticVision, slips: ReturnType<typeof plant>['slips']): ReturnType<typeof factsOf> {
  const base = `令和${first - 2020}年`
  return {
    area,
    period: [first, first + 4],
    centre: bodies[0]!,
    bodies: [...bodies],
    programmes: programmes.map(({ number, name, takesPart, costs, funding }) => ({
      number,
      name,
      participants: bodies.filter((_, at) => takesPart[at]),
      costs: costs.map((cost, at) => [first + at, slips.costs.get(number)?.[0] === at ? slips.costs.get(number)![1] : cost]),
      funding: funding === '' ? [] : [funding],
      roles: 2,
    })),
    kpis: [...kpis.map(({ name, base: value, target }) => [name, value, target, base]), ...kpis.map(({ name, base: value, target }, at) => [name, slips.kpi?.at === at ? slips.kpi.base : value, target, base])],
    populations: populations.map((row) => row.map(grouped)),
  }
}

function clausesOf({ draft }: ImportedVision) {
  return draft.programmes.map(({ programme, drafts }) => ({ number: programme.number, sentences: drafts.flatMap(({ sentences }) => sentences), told: drafts.every(({ confidence, reasons }) => confidence === 'carried' || reasons.length > 0) }))
}

/** In a programme that not all take part in, the words for all of them mean those who do. */
function clausesIn({ programmes }: SyntheticVision, slips: ReturnType<typeof plant>['slips']): ReturnType<typeof clausesOf> {
  return programmes.map(({ number, clauses }) => ({ number, sentences: slips.noClause.has(number) ? [] : clauses.flatMap(({ drafts }) => drafts), told: true }))
}

function expectTold(seed: number, { findings }: ImportedVision, expected: readonly { readonly kind: string; readonly says: readonly string[] }[]): void {
  const left = [...findings]
  for (const { kind, says } of expected) {
    const at = left.findIndex((finding) => finding.kind === kind && says.every((word) => `${finding.subject}${finding.text}${finding.likely ?? ''}`.includes(word)))
    expect({ seed, kind, says, found: at >= 0, among: at >= 0 ? [] : left.map(({ kind: other, subject, text }) => [other, subject, text]) }).toEqual({ seed, kind, says, found: true, among: [] })
    left.splice(at, 1)
  }
  expect({ seed, toldBesides: left.map(({ kind, subject, text }) => [kind, subject, text]) }).toEqual({ seed, toldBesides: [] })
}

function covered({ coverage }: ImportedVision): number {
  const all = [...coverage.facts, ...coverage.clauses, ...coverage.narrative, ...coverage.unread]
  expect(new Set(all).size).toBe(all.length)
  return all.length
}

/** The draft can be opened as it is: nothing in it is an error. */
function opens(seed: number, { files }: ImportedVision): number {
  const sources = Object.entries(files).filter(([name]) => /\.(renkei|csv)$/.test(name)).map(([path, text]) => ({ path, text }))
  const { diagnostics } = openRuleSet(sources)
  expect({ seed, errors: diagnostics.filter(({ severity }) => severity !== 'information').map(({ code, args, span }) => [code, args, span]) }).toEqual({ seed, errors: [] })
  return 1
}

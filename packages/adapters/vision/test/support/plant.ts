import type { FindingKind } from '../../src/index.ts'
import { noSlips, percent, type Slips, tenths } from './lay-out.ts'
import type { Random } from './random.ts'
import { grouped, type SyntheticVision } from './synthetic-vision.ts'

/** What the report has to say of a planted slip. */
export interface Planted {
  readonly kind: FindingKind
  /** Words of the subject or text. */
  readonly says: readonly string[]
}

type Planter = (vision: SyntheticVision, slips: Slips, random: Random) => readonly Planted[]

/** One for each kind of slip that documents were seen to have. */
export const planters: Readonly<Record<string, Planter>> = {
  'a name miswritten': (vision, slips, random) => {
    const programme = random.one(vision.programmes)
    const body = random.one(vision.bodies)
    const wrong = `${body[0]!}凸${body.slice(2)}`
    slips.names.set(programme.number, [body, wrong])
    return [{ kind: 'unknown-body', says: [wrong, body] }]
  },
  'the kind of a body miswritten': (vision, slips, random) => {
    const programme = random.one(vision.programmes)
    const body = random.one(vision.bodies)
    const wrong = `${body.slice(0, -1)}${body.endsWith('町') ? '市' : '町'}`
    slips.names.set(programme.number, [body, wrong])
    return [{ kind: 'unknown-body', says: [wrong, body] }]
  },
  'a flag turned in the list': (vision, slips, random) => {
    const { number } = random.one(vision.programmes)
    const body = random.between(1, vision.bodies.length - 1)
    slips.flippedInList.set(number, body)
    return [{ kind: 'flags-differ', says: [`事業【${number}】`, vision.bodies[body]!] }]
  },
  'a programme not in the list': (vision, slips, random) => {
    const { number } = random.one(vision.programmes)
    slips.notInList.add(number)
    return [{ kind: 'not-in-list', says: [`事業【${number}】`] }]
  },
  'a row of the list with a mark too many': (vision, slips, random) => {
    const { number } = random.one(vision.programmes)
    slips.cellTooMany.add(number)
    return [{ kind: 'list-row-unclear', says: [`事業【${number}】`] }]
  },
  'another name in the list': (vision, slips, random) => {
    const { number, name } = random.one(vision.programmes)
    slips.namesInList.set(number, `新${name}`)
    return [{ kind: 'name-differs', says: [`事業【${number}】`, `新${name}`] }]
  },
  'a body left out of the flags': (vision, slips, random) => {
    const programme = random.one(vision.programmes)
    const body = random.between(1, vision.bodies.length - 1)
    ;(programme.takesPart as boolean[])[body] = false
    // What is left must still show that the list was meant to be whole.
    ;(programme.takesPart as boolean[]).fill(false, 1)
    slips.leftOut.set(programme.number, body)
    return [{ kind: 'body-left-out', says: [`事業【${programme.number}】`, vision.bodies[body]!] }]
  },
  'a total over the years': (vision, slips, random) => {
    const programme = random.one(vision.programmes)
    programme.costs = [0, 1, 2, 3, 4].map((year) => grouped(random.between(1, 99) * 1000 + programme.number * 10 + year))
    const total = programme.costs.reduce((sum, cost) => sum + Number(cost.replaceAll(',', '')), 0)
    slips.totals.set(programme.number, grouped(total + random.between(1, 99)))
    return [{ kind: 'total-differs', says: [`事業【${programme.number}】`, grouped(total)] }]
  },
  'a total of a table': (_vision, slips, random) => {
    // Of the census column: the others are printed a second time, where they would differ, too.
    slips.populationTotal = { column: 0, by: random.between(1, 500) }
    return [{ kind: 'total-differs', says: ['人口（国勢調査）'] }]
  },
  'a figure printed twice': (vision, slips, random) => {
    const body = random.below(vision.bodies.length)
    slips.laterPopulation = { body, by: random.between(1, 99) }
    return [{ kind: 'figure-differs', says: [vision.bodies[body]!] }, { kind: 'figure-differs', says: ['合計'] }]
  },
  'a percentage': (vision, slips, random) => {
    const body = random.below(vision.bodies.length)
    const users = vision.populations.map((row) => row[2]!)
    const total = users.reduce((sum, one) => sum + one, 0)
    slips.share = { body, text: percent(users[body]! + Math.ceil(total / 200), total) }
    return [{ kind: 'share-differs', says: [vision.bodies[body]!, percent(users[body]!, total)] }]
  },
  'a ratio': (vision, slips, random) => {
    const body = random.between(1, vision.bodies.length - 1)
    const [all, home, going] = vision.commuters[body]!
    slips.ratio = { body, text: tenths(going + Math.ceil((all - home) / 50), all - home, 2) }
    return [{ kind: 'ratio-differs', says: [vision.bodies[body]!, tenths(going, all - home, 2)] }]
  },
  'an indicator with another base': (vision, slips, random) => {
    const at = random.below(vision.kpis.length)
    const { name, base } = vision.kpis[at]!
    slips.kpi = { at, base: grouped(Number(base.replaceAll(',', '')) + 7) }
    return [{ kind: 'figure-differs', says: [name, base] }]
  },
  'a year in two calendars': (vision, slips, random) => {
    const { number } = random.one(vision.programmes)
    slips.years = { programme: number, era: 1 }
    return [{ kind: 'year-differs', says: [`事業【${number}】`] }]
  },
  'a number of bodies': (vision, slips, random) => {
    slips.count = vision.bodies.length + random.between(1, 5)
    return [{ kind: 'count-differs', says: [`${slips.count}市町村`] }]
  },
  'one cost in two programmes': (vision, _slips, random) => {
    const [one, other] = random.shuffled(vision.programmes)
    one!.costs = [0, 1].map((year) => grouped(random.between(1, 99) * 1000 + year)).concat(['*', '*', '*'])
    other!.costs = [...one!.costs]
    return [{ kind: 'same-cost', says: [`事業【${one!.number}】`, `事業【${other!.number}】`] }]
  },
  'a cost that is no number': (vision, slips, random) => {
    const { number } = random.one(vision.programmes)
    const text = random.one(['約1,200', '2,000程度', '一式', '300～500'])
    slips.costs.set(number, [random.between(0, 4), text])
    return [{ kind: 'cost-unread', says: [`事業【${number}】`, text] }]
  },
  'a cost inside another': (vision, slips, random) => {
    const { number } = random.one(vision.programmes)
    slips.costs.set(number, [random.between(0, 4), '道路整備事業の内数'])
    return [{ kind: 'cost-unread', says: [`事業【${number}】`, '道路整備事業の内数'] }]
  },
  'no word on cost sharing': (vision, slips, random) => {
    const { number } = random.one(vision.programmes)
    slips.noClause.add(number)
    return [{ kind: 'no-clause', says: [`事業【${number}】`] }]
  },
  'a party without a name': (vision, slips) => {
    slips.party = true
    return [{ kind: 'undefined-party', says: ['「甲」', vision.bodies[0]!] }]
  },
  'a term miswritten': (_vision, slips) => {
    slips.wording = true
    return [{ kind: 'wording', says: ['連携中核都市圏'] }]
  },
}

/** Plants some slips; two that would touch the same programme or figure are not planted together. */
export function plant(vision: SyntheticVision, random: Random): { readonly slips: Slips; readonly planted: readonly (Planted & { readonly name: string })[] } {
  const slips = noSlips()
  const touched = new Set<string>()
  const planted = random.shuffled(Object.keys(planters)).slice(0, random.between(0, 6)).flatMap((name) => {
    const trial = noSlips()
    const costs = vision.programmes.map((programme) => ({ programme, costs: programme.costs, takesPart: [...programme.takesPart] }))
    const expected = planters[name]!(vision, trial, random)
    const places = expected.flatMap(({ says }) => says.flatMap((word) => [...word.matchAll(/事業【\d+】/g)].map(([place]) => place)))
    const free = [...places, ...(/name|kind/.test(name) ? ['names'] : []), ...(/figure|total of a table/.test(name) ? ['figures'] : [])]
    if (free.some((place) => touched.has(place)) || (/(name|kind).*miswritten|left out/.test(name) && touched.has('flags'))) {
      for (const { programme, costs: before, takesPart } of costs) Object.assign(programme, { costs: before, takesPart })
      return []
    }
    for (const place of free) touched.add(place)
    if (/(name|kind).*miswritten|left out/.test(name)) touched.add('flags')
    merge(slips, trial)
    return expected.map((one) => ({ ...one, name }))
  })
  return { slips, planted }
}

function merge(slips: Slips, more: Slips): void {
  for (const [key, value] of Object.entries(more)) {
    const own = slips[key as keyof Slips]
    if (value instanceof Map) for (const [at, one] of value) (own as Map<unknown, unknown>).set(at, one)
    else if (value instanceof Set) for (const one of value) (own as Set<unknown>).add(one)
    else Object.assign(slips, { [key]: value })
  }
}

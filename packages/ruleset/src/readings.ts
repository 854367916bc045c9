import type { BodySet, Burden, Programme, Rounding, Settlement } from '@renkei/compiler'
import type { Plan } from '@renkei/plan'
import type { RuleSet } from './rule-set.ts'
import { statedAmounts, type StatedAmount } from './stated-amounts.ts'

/** What the plan understood of one burden sentence, as data: explanations put it into words beside the sentence. */
export interface SentenceReading {
  readonly programme: string
  readonly title: string
  readonly cost: string
  /** Fiscal years in which it holds. */
  readonly years: readonly number[]
  readonly method: string
  readonly values: Readonly<Record<string, string | readonly string[]>>
  readonly condition?: string
  readonly hedges: readonly string[]
  /** The sentence as typed. */
  readonly clause: string
  readonly span: Burden['span']
  readonly amounts: readonly StatedAmount[]
  /** The bodies behind the names in the sentence; by year where they differ, without members where nobody fills a role. */
  readonly sets: readonly ReadSet[]
  /** Where an amount is shared, and so rounded. */
  readonly rounding?: SentenceRounding
}

export interface ReadSet {
  readonly name: string
  readonly members: readonly string[]
  /** Only where the members are not the same in all years of the sentence. */
  readonly years?: readonly number[]
}

export interface SentenceRounding {
  readonly unit: string
  readonly direction: Rounding['direction']
  readonly to: Rounding['remainder']['to']
  /** In the words of the text: 中枢都市. */
  readonly bearer?: string
  readonly assumed: boolean
}

/** Every burden sentence of a rule set without errors, or of one of its programmes. */
export function readingsOf(ruleSet: RuleSet, programme?: string): readonly SentenceReading[] {
  const programmes = ruleSet.compiled.program?.programmes ?? []
  const { plan } = ruleSet.compiled
  if (!plan) return []
  return programmes
    .filter((found) => programme === undefined || found.number === programme)
    .flatMap((found) => [
      ...found.burdens.map((burden) => readingOf(burden, found, plan, ruleSet)),
      ...found.settlements.map((settlement) => readingOfSettlement(settlement, found, ruleSet)),
      ...found.decisions.flatMap(({ burdens }) => burdens).map((burden) => readingOf(burden, found, plan, ruleSet)),
    ])
}

function readingOfSettlement({ cost, of, over, both, measure, span }: Settlement, { number, name }: Programme, ruleSet: RuleSet): SentenceReading {
  const values = { of, over: both ? '過不足' : over, ...(measure ? { measure: `${measure.indicator.name}（${measure.asOfText}）` } : {}) }
  return { programme: number, title: name, cost, years: ruleSet.years, method: 'settlement', values, hedges: [], clause: textAt(span, ruleSet), span, amounts: [], sets: [] }
}

function textAt(span: Burden['span'], { files }: RuleSet): string {
  return files.find(({ source }) => source === span.source)?.text.slice(span.start, span.end) ?? ''
}

function readingOf(burden: Burden, programme: Programme, plan: Plan, ruleSet: RuleSet): SentenceReading {
  const holds = (year: number): boolean => burden.years.some(({ from, to }) => (from ?? year) <= year && year <= (to ?? year))
  const years = ruleSet.years.filter(holds)
  const line = plan.lines.find((found) => found.programme === programme.number && found.cost === burden.cost)
  return {
    programme: programme.number,
    title: programme.name,
    cost: burden.cost,
    years,
    method: burden.reading.method,
    values: burden.reading.values,
    ...(burden.condition === undefined ? {} : { condition: burden.condition }),
    hedges: burden.hedges.map(({ word }) => word),
    clause: textAt(burden.span, ruleSet),
    span: burden.span,
    amounts: line ? statedAmounts(line, plan, ruleSet.years) : [],
    sets: setsOf(burden, years, plan, ruleSet),
    ...(burden.pools ? { rounding: roundingOf(burden.rounding ?? ruleSet.compiled.program?.framework.rounding) } : {}),
  }
}

/** Who pays and who decides; a body that the sentence calls by its own name needs no list. */
function setsOf(burden: Burden, years: readonly number[], plan: Plan, { bodies }: RuleSet): readonly ReadSet[] {
  const namesOf = (ids: readonly string[]): readonly string[] => [
    ...bodies.filter(({ code }) => ids.includes(code)).map(({ name }) => name),
    ...ids.filter((id) => !bodies.some(({ code }) => code === id)),
  ]
  const paying = burden.payers ? (burden.payers.parts ?? [burden.payers]).flatMap((set) => byYears(set, years)) : []
  const deciding = plan.open
    .filter((item) => isAt(plan, item.origin, burden))
    .flatMap((item) => item.parties ?? [])
    .flatMap(({ name, bodies: ids = [] }) => (ids.length === 0 || paying.some((set) => set.name === name) ? [] : [{ name, members: ids }]))
  const sets = [...paying, ...new Map(deciding.map((set) => [set.name, set])).values()].map((set) => ({ ...set, members: namesOf(set.members) }))
  return sets.filter(({ name, members }) => members.length !== 1 || members[0] !== name)
}

/** Years with the same members together. */
function byYears(set: BodySet, years: readonly number[]): readonly ReadSet[] {
  const found = new Map<string, { members: readonly string[]; years: number[] }>()
  for (const year of years) {
    const members = set.members(year) ?? []
    const same = found.get(members.join('\n')) ?? { members, years: [] }
    same.years.push(year)
    found.set(members.join('\n'), same)
  }
  return [...found.values()].map((each) => ({ name: set.name, members: each.members, ...(found.size === 1 ? {} : { years: each.years }) }))
}

function isAt({ origins }: Plan, origin: number, { span }: Burden): boolean {
  const found = origins[origin]?.span
  return found?.source === span.source && found.start === span.start && found.end === span.end
}

function roundingOf(rounding: Rounding | undefined): SentenceRounding {
  if (!rounding) return { unit: '1', direction: 'down', to: 'largest-remainder', assumed: true }
  const { unit, direction, remainder, assumed } = rounding
  return { unit, direction, to: remainder.to, assumed, ...(remainder.to === 'bearer' ? { bearer: remainder.bearers.name } : {}) }
}

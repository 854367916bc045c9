import type { EvaluationReport, ReportBody, ReportOutcome, ReportShare } from '../report.ts'

/** What a change does to the yen. A cost that has no number on one side, though it is there, is in no sum. */
export interface YenEffects {
  /** Fiscal years compared. */
  readonly years: readonly number[]
  /** Costs that come to something else: another amount, another share, another state. */
  readonly costs: readonly CostEffect[]
  /** What each body bears of all costs that have a number on both sides, or are there on one side only. */
  readonly bodies: readonly BodyEffect[]
  /** Costs that could not be compared, being open on one side or on both. */
  readonly notCompared: number
}

export interface CostEffect {
  readonly programme: string
  readonly title: string
  readonly cost: string
  readonly fiscalYear: number
  /** Absent where the rules of that side have no such cost. */
  readonly before?: ReportOutcome
  readonly after?: ReportOutcome
  readonly comparable: boolean
  /** Bodies that bear another amount; none where it is not comparable. */
  readonly bodies: readonly YenChange[]
}

/** In yen; `change` is what is borne more after than before. */
export interface YenChange extends ReportBody {
  readonly before: number
  readonly after: number
  readonly change: number
}

/** Over all years, and in each in which something could be compared. */
export interface BodyEffect extends YenChange {
  readonly years: readonly (Omit<YenChange, 'code' | 'name'> & { readonly year: number })[]
}

/** Sets what one year after the other came to under two rule sets, or with two sets of figures, against each other. */
export function effectsBetween(before: readonly EvaluationReport[], after: readonly EvaluationReport[]): YenEffects {
  const pairs = before.flatMap((left) => {
    const right = after.find(({ fiscalYear }) => fiscalYear === left.fiscalYear)
    return right ? [...pairsOf(left.outcomes, right.outcomes)] : []
  })
  const effects = pairs.map(effectOf)
  const years = before.map(({ fiscalYear }) => fiscalYear).filter((year) => after.some(({ fiscalYear }) => fiscalYear === year))
  return { years, costs: effects.filter(differs), bodies: bodyEffects(effects.filter(counts), years), notCompared: effects.filter(({ comparable }) => !comparable).length }
}

type Pair = readonly [before: ReportOutcome | undefined, after: ReportOutcome | undefined]

function pairsOf(before: readonly ReportOutcome[], after: readonly ReportOutcome[]): readonly Pair[] {
  const key = ({ programme, cost }: ReportOutcome): string => `${programme}\n${cost}`
  const rest = new Map(after.map((outcome) => [key(outcome), outcome]))
  const pairs = before.map((outcome): Pair => {
    const other = rest.get(key(outcome))
    rest.delete(key(outcome))
    return [outcome, other]
  })
  return [...pairs, ...[...rest.values()].map((outcome): Pair => [undefined, outcome])]
}

function effectOf([before, after]: Pair): CostEffect {
  const { programme, title, cost, fiscalYear } = (after ?? before)!
  const comparable = [before, after].every((side) => side === undefined || side.total !== undefined)
  return {
    programme,
    title,
    cost,
    fiscalYear,
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    comparable,
    bodies: comparable ? changesOf(before?.shares ?? [], after?.shares ?? []) : [],
  }
}

/** Every body that bears something on one of the sides. */
function changesOf(before: readonly ReportShare[], after: readonly ReportShare[]): readonly YenChange[] {
  const bodies = new Map([...before, ...after].map((share) => [share.code, share]))
  const yenIn = (shares: readonly ReportShare[], code: string): number => shares.find((share) => share.code === code)?.yen ?? 0
  return [...bodies.values()].map(({ code, name }) => changeOf({ code, name }, yenIn(before, code), yenIn(after, code)))
}

function changeOf({ code, name }: ReportBody, before: number, after: number): YenChange {
  return { code, name, before, after, change: after - before }
}

function differs({ before, after, bodies }: CostEffect): boolean {
  return before === undefined || after === undefined || before.state !== after.state || before.total !== after.total || bodies.some(({ change }) => change !== 0)
}

/** One cost printed in two programmes is counted once; what may arise beside the printed costs, and what is received, is not. */
function counts({ before, after, comparable }: CostEffect): boolean {
  return comparable && [before, after].every((side) => side === undefined || (side.inTotal && side.restates === undefined))
}

function bodyEffects(effects: readonly CostEffect[], years: readonly number[]): readonly BodyEffect[] {
  const bodies = new Map(effects.flatMap((effect) => effect.bodies.map(({ code, name }) => [code, { code, name }] as const)))
  return [...bodies.values()].map((body) => {
    const own = effects.flatMap((effect) => effect.bodies.filter(({ code }) => code === body.code).map((change) => ({ ...change, year: effect.fiscalYear })))
    const summed = (changes: readonly YenChange[]) => changeOf(body, sum(changes.map(({ before }) => before)), sum(changes.map(({ after }) => after)))
    return { ...summed(own), years: years.flatMap((year) => inYear(year, own.filter((change) => change.year === year), summed)) }
  })
}

function inYear(year: number, changes: readonly YenChange[], summed: (changes: readonly YenChange[]) => YenChange): BodyEffect['years'] {
  return changes.length === 0 ? [] : [{ ...yenOf(summed(changes)), year }]
}

function yenOf({ before, after, change }: YenChange): Omit<YenChange, 'code' | 'name'> {
  return { before, after, change }
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}

import type { FigureSnapshot, LineOutcome, Outcome, Plan } from '@renkei/plan'
import { assumptionsOf } from './assumptions-of.ts'
import type { Evaluation } from './evaluate-rule-set.ts'
import { missingOf, openOf } from './open-of.ts'
import type { EvaluationReport, ReportFigure, ReportFilter, ReportOutcome, ReportShare, ReportTotals } from './report.ts'
import type { RuleSet } from './rule-set.ts'

/** What one year came to: every cost with its state, its shares and what is still open. */
export function report(ruleSet: RuleSet, evaluation: Evaluation, filter: ReportFilter): EvaluationReport {
  const { name, version, hash } = ruleSet
  const { plan, snapshot, outcome } = evaluation
  const base = { ruleSet: { name, version, hash }, fiscalYear: filter.year }
  if (!plan || !snapshot || !outcome) {
    return { ...base, asOf: '', figures: [], assumptions: [], outcomes: [], totals: { determined: 0, provisional: 0, open: 0, hanging: 0 } }
  }
  const outcomes = outcome.lines
    .filter((line) => line.year === String(filter.year))
    .map((line) => outcomeOf(line, { ruleSet, plan, snapshot, outcome }, filter))
    .filter((found) => found !== undefined)
  return {
    ...base,
    asOf: snapshot.asOf,
    figures: figuresOf(plan, snapshot, String(filter.year)),
    assumptions: assumptionsOf(ruleSet, plan),
    outcomes,
    totals: totalsOf(outcome, filter),
  }
}

export interface ReportContext {
  readonly ruleSet: RuleSet
  readonly plan: Plan
  readonly snapshot: FigureSnapshot
  readonly outcome: Outcome
}

function outcomeOf(found: LineOutcome, context: ReportContext, filter: ReportFilter): ReportOutcome | undefined {
  const { plan, ruleSet } = context
  const line = plan.lines.find((candidate) => candidate.id === found.line)
  if (!line || (filter.programme !== undefined && line.programme !== filter.programme)) return undefined
  const shares = sharesOf(found, context).filter((share) => filter.body === undefined || share.code === filter.body)
  if (filter.body !== undefined && shares.length === 0) return undefined
  return {
    programme: line.programme,
    title: ruleSet.programmes.find((programme) => programme.number === line.programme)?.title ?? '',
    cost: line.cost,
    fiscalYear: Number(found.year),
    state: found.state,
    method: plan.origins[line.origin]?.method ?? '',
    ...(found.total === undefined ? {} : { total: found.total }),
    shares,
    open: openOf(found, context),
    missing: missingOf(found, context),
    ...(found.hanging === undefined ? {} : { hanging: found.hanging }),
    ...(line.restates === undefined ? {} : { restates: line.restates }),
    inTotal: line.inTotal,
  }
}

/** The bodies of the set; each with its yen where there is a number. */
function sharesOf(found: LineOutcome, { ruleSet, plan }: ReportContext): readonly ReportShare[] {
  const members = plan.axes.find((axis) => axis.id === 'body')?.members ?? []
  return members.flatMap((code, index): readonly ReportShare[] => {
    const name = ruleSet.bodies.find((body) => body.code === code)?.name ?? code
    const yen = found.yen?.[index]
    const low = found.low?.[index]
    const high = found.high?.[index]
    if (!found.members?.[index]) return []
    const bounds = typeof low === 'number' && typeof high === 'number' ? { low, high } : {}
    return [{ code, name, ...(typeof yen === 'number' ? { yen } : {}), ...bounds }]
  })
}

function figuresOf(plan: Plan, snapshot: FigureSnapshot, year: string): readonly ReportFigure[] {
  const keys = new Set(Object.values(plan.nodes).flatMap((node) => (node.op === 'figure' ? [node.key] : [])))
  return [...keys].flatMap((key): readonly ReportFigure[] => {
    const figure = snapshot.figures[key]
    if (!figure || figure.column.values.every((value) => value === null)) return []
    const { source } = figure
    return [
      {
        key,
        name: key.split('｜')[0]!,
        source: source.name,
        vintage: source.byYear?.[year]?.vintage ?? source.vintage,
        quality: figure.quality,
        ...(source.published === undefined ? {} : { published: source.published }),
      },
    ]
  })
}

function totalsOf(outcome: Outcome, { year, programme, body }: ReportFilter): ReportTotals {
  const of = body ?? programme ?? 'all'
  const total = outcome.totals.find((found) => found.of === of && found.year === String(year))
  return { determined: total?.determined ?? 0, provisional: total?.provisional ?? 0, open: total?.openLines ?? 0, hanging: total?.hanging ?? 0 }
}

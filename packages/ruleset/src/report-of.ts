import type { Line, LineOutcome } from '@renkei/plan'
import { amendmentsOf } from './amendments-of.ts'
import { assumptionsOf } from './assumptions-of.ts'
import type { Evaluation } from './evaluate-rule-set.ts'
import { estimatesOf } from './estimates-of.ts'
import { figuresUsed } from './figures-used.ts'
import { missingOf } from './missing-of.ts'
import { openOf } from './open-of.ts'
import type { EvaluationReport, ReportFilter, ReportOutcome, ReportPayment, ReportShare } from './report.ts'
import { reportContext, type ReportContext } from './report-context.ts'
import type { RuleSet } from './rule-set.ts'
import { stageOf } from './stage-of.ts'
import { totalsOf } from './totals-of.ts'

/** What follows the shares, and is told beside them. */
const besideShares: ReadonlySet<Line['part']> = new Set(['advance', 'receipt', 'payment', 'measure'])

/** What one year came to: every cost with its state, its shares and what is still open. */
export function report(ruleSet: RuleSet, evaluation: Evaluation, filter: ReportFilter): EvaluationReport {
  const { name, version, hash, packages } = ruleSet
  const { plan, snapshot, outcome } = evaluation
  const base = { ruleSet: { name, version, hash, ...(packages.length === 0 ? {} : { packages }) }, fiscalYear: filter.year, asOfStated: evaluation.asOfStated }
  if (!plan || !snapshot || !outcome) return { ...base, asOf: '', amendments: [], figures: [], assumptions: [], outcomes: [], payments: [], measures: [], totals: totalsOf([], undefined) }
  const context = reportContext(ruleSet, plan, snapshot, outcome)
  const shown = outcome.lines.filter((line) => shows(line, context, filter))
  const of = (part: Line['part']) => shown.filter(({ line }) => context.lines.get(line)!.part === part)
  const found = shown.filter(({ line }) => !besideShares.has(context.lines.get(line)!.part))
  const outcomes = found.map((line) => outcomeOf(line, context, filter))
  const programmes = new Set(filter.programme === undefined && filter.body === undefined ? context.titles.keys() : outcomes.map(({ programme }) => programme))
  return {
    ...base,
    asOf: snapshot.asOf,
    ...(settles(programmes, context) ? { stage: stageOf(filter.year, snapshot.asOf) } : {}),
    amendments: amendmentsOf(ruleSet, filter.year, snapshot.asOf),
    figures: figuresUsed(found.map(({ line }) => context.lines.get(line)!), filter.year, context),
    assumptions: assumptionsOf(context, programmes, filter.language ?? 'ja'),
    outcomes,
    payments: [...of('advance'), ...of('receipt'), ...of('payment')].map((line) => paymentOf(line, context, filter)),
    measures: of('measure').map((line) => outcomeOf(line, context, filter)),
    totals: totalsOf(outcomes, filter.body),
  }
}

/** Shares of one of the programmes are worked out again when the year is over; new members alone are settled with at once. */
function settles(programmes: ReadonlySet<string>, { ruleSet }: ReportContext): boolean {
  return ruleSet.compiled.program?.programmes.some(({ number, settlements }) => programmes.has(number) && settlements.some(({ of }) => of !== 'entrants')) ?? false
}

function shows(found: LineOutcome, { lines, plan }: ReportContext, { year, programme, body }: ReportFilter): boolean {
  const line = lines.get(found.line)
  if (!line || found.year !== String(year) || (programme !== undefined && line.programme !== programme)) return false
  return body === undefined || found.members?.[membersOf(line.bodies, plan).indexOf(body)] === true || isPaidTo(body, line, year)
}

function isPaidTo(body: string, { payment }: Line, year: number): boolean {
  return payment?.payees?.[String(year)]?.includes(body) ?? false
}

function outcomeOf(found: LineOutcome, context: ReportContext, filter: ReportFilter): ReportOutcome {
  const { plan, lines, titles } = context
  const line = lines.get(found.line)!
  const counted = line.restates === undefined ? undefined : lines.get(line.restates)
  const members = membersOf(line.bodies, plan)
  return {
    programme: line.programme,
    title: titles.get(line.programme) ?? '',
    cost: line.cost,
    fiscalYear: Number(found.year),
    state: found.state,
    method: plan.origins[line.origin]?.method ?? '',
    ...(found.total === undefined ? {} : { total: found.total }),
    shares: sharesOf(found, members, context).filter((share) => filter.body === undefined || share.code === filter.body),
    bodies: context.allBodies(members.filter((_, index) => found.members?.[index] === true)),
    open: openOf(found, line, context),
    missing: missingOf(found, context),
    estimates: estimatesOf(found, context),
    ...(found.hanging === undefined ? {} : { hanging: found.hanging }),
    ...(counted === undefined ? {} : { restates: { programme: counted.programme, cost: counted.cost } }),
    ...(line.part === 'receipt' ? { receives: true } : {}),
    inTotal: line.inTotal,
  }
}

function paymentOf(found: LineOutcome, context: ReportContext, filter: ReportFilter): ReportPayment {
  const line = context.lines.get(found.line)!
  const { due = {}, to } = line.payment ?? {}
  const day = due[found.year]
  const { body, ...all } = filter
  const received = body !== undefined && isPaidTo(body, line, filter.year)
  return { ...outcomeOf(found, context, received ? all : filter), ...(received ? { received } : {}), ...(day === undefined ? {} : { due: day }), ...(to === undefined ? {} : { to }) }
}

/** The bodies that have a number. */
function sharesOf({ yen, low, high }: LineOutcome, members: readonly string[], { allBodies }: ReportContext): readonly ReportShare[] {
  const positions = new Map(members.map((code, index) => [code, index]))
  return allBodies(members).flatMap((body): readonly ReportShare[] => {
    const index = positions.get(body.code)!
    const [own, lowest, highest] = [yen?.[index], low?.[index], high?.[index]]
    if (typeof own === 'number') return [{ ...body, yen: own }]
    return typeof lowest === 'number' && typeof highest === 'number' ? [{ ...body, low: lowest, high: highest }] : []
  })
}

function membersOf(axis: string, { axes }: ReportContext['plan']): readonly string[] {
  return axes.find(({ id }) => id === axis)?.members ?? []
}

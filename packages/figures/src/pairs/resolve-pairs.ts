import type { FigureRequest } from '@renkei/plan'
import { knownBy } from '../as-of.ts'
import { atStage, knownAtStage } from '../at-stage.ts'
import { checkStale } from '../check-stale.ts'
import { checkWeights } from '../check-weights.ts'
import { deriveYear } from '../derive-year.ts'
import { WAITING, type FigureCell } from '../figure-cell.ts'
import type { FigureYear } from '../figure-year.ts'
import type { Observation } from '../observation.ts'
import { reportGaps, vintageProblem } from '../report-gaps.ts'
import { axesOf, figureOf, type FigureContext, type FigureReading } from '../resolve-figure.ts'
import type { Table } from '../table.ts'
import { groupByVintage, type VintageGroup } from '../vintage-group.ts'
import { isOwn, pairKey } from './pair-key.ts'
import { pairObservations } from './pair-observations.ts'

const NIL: FigureCell = { mark: { none: 'nil' } }

/** Reads a figure of ordered pairs of bodies for every year. What becomes of pairs that the table does not have, the request says. */
export function resolvePairs(request: FigureRequest, table: Table | undefined, context: FigureContext): FigureReading {
  const axes = axesOf(request, context)
  const members = axes.find(({ of }) => of === 'body')?.members ?? []
  const read = table && pairObservations(table, request, { directory: context.directory, members: new Set(members), successions: context.successions })
  if (read === undefined || !read.found) return { figure: figureOf(request, axes, []), diagnostics: read?.diagnostics ?? [] }
  const { observations, unread } = read
  const pairs = pairsToRead(request, observations)
  const groups = atStage(groupByVintage(observations), request.stage).map((group) => withAbsent(group, request, pairs))
  const years = axes.find(({ of }) => of === 'year')?.members ?? [String(context.computedFor)]
  const dated = years.map((year) => {
    const known = knownAtStage(knownBy(Number(year), context.asOf, context.asOfByYear[year]), Number(year), request.stage)
    return { known, read: deriveYear(request, { year: Number(year), known, members: pairs }, groups, []) }
  })
  const found = dated.map(({ read: year }) => year)
  const gaps = { request, observations, unread, members: new Set(pairs), directory: context.directory }
  const problem = vintageProblem(gaps)
  const reported = problem?.severity === 'error' ? [] : [...checkWeights(gaps, found), ...reportGaps(gaps, found), ...checkStale(gaps, groups, dated)]
  return { figure: figureOf(request, axes, found, absentIn(request, found)), diagnostics: [...read.diagnostics, ...(problem ? [problem] : []), ...reported] }
}

/** Those of the table, and, unless what it does not have does not arise, every one that is needed. */
function pairsToRead({ pairs, needed }: FigureRequest, observations: readonly Observation[]): readonly string[] {
  const listed = new Set(observations.map(({ body }) => body!))
  if (pairs?.absent === 'nil' && listed.size > 0) return [...listed]
  const bodies = [...new Set(Object.values(needed).flat())]
  const all = bodies.flatMap((first) => bodies.map((second) => pairKey(first, second)))
  return [...new Set([...listed, ...all.filter((pair) => pairs?.own === true || !isOwn(pair))])]
}

/** Where a time has some pairs and the rule says that those it lacks do not arise, they are nil as if the table said so. */
function withAbsent(group: VintageGroup, { pairs }: FigureRequest, all: readonly string[]): VintageGroup {
  if (pairs?.absent !== 'nil') return group
  const listed = new Set(group.observations.map(({ body }) => body))
  const { span } = group.observations[0]!
  const absent = all.filter((pair) => !listed.has(pair)).map((body): Observation => ({ body, vintage: group.vintage, value: { kind: 'mark', meaning: 'nil', declared: true }, span }))
  return { ...group, observations: [...group.observations, ...absent] }
}

/** What a pair is of which a year says nothing: nil, where the rules say so and something of that year is known. */
function absentIn({ pairs }: FigureRequest, years: readonly FigureYear[]): (year: FigureYear | undefined) => FigureCell {
  const isKnown = (cell: FigureCell): boolean => 'value' in cell || 'none' in cell.mark
  const counted = new Set(pairs?.absent === 'nil' ? years.filter(({ cells }) => [...cells.values()].some(isKnown)) : [])
  return (year) => (year !== undefined && counted.has(year) ? NIL : WAITING)
}

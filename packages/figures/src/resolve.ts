import type { Diagnostic } from '@renkei/diagnostics'
import { firstDayOfFiscalYear, type CalendarDate } from '@renkei/model'
import { FIGURES_FORMAT, hashOf, type Axis, type FigureRequest, type FigureSnapshot, type Recorded, type RecordRequest, type Succession } from '@renkei/plan'
import { bodiesAmong, type Bodies } from './bodies.ts'
import type { KnownBody } from './body-directory.ts'
import type { FigureCache } from './figure-cache.ts'
import { findTable, unknownTable } from './find-table.ts'
import type { RecordedProgramme } from './recorded-costs.ts'
import { resolveRecords } from './records.ts'
import { resolvePairs } from './pairs/resolve-pairs.ts'
import { resolveFigure, type FigureContext, type FigureReading } from './resolve-figure.ts'
import type { Table } from './table.ts'

export interface ResolveOptions {
  readonly axesHash: string
  /** The day of calculation of the run; without it, 1 April of each year computed. */
  readonly asOf?: CalendarDate
  /** The fiscal year the run is for; without it, the first of the year axis. */
  readonly computedFor?: string
  /** 算定日 as the text writes it, by fiscal year; comes before `asOf`. */
  readonly asOfByYear?: Readonly<Record<string, CalendarDate>>
  /** The bodies the rule set knows: they decide between codes and names of tables. */
  readonly bodies?: readonly KnownBody[]
  /** Bodies that took the place of others. */
  readonly successions?: readonly Succession[]
  /** The slots that read decisions and payments from the tables. */
  readonly records?: readonly RecordRequest[]
  /** The programmes and costs that records may be about; a record of another is told. */
  readonly programmes?: readonly RecordedProgramme[]
  readonly decisions?: Readonly<Record<string, Recorded>>
  /** What texts put on record, by slot, beside what the tables do. */
  readonly recorded?: readonly Recorded[]
  /** What was read before, where figures are read again and again. */
  readonly cache?: FigureCache
}

export interface Resolution {
  readonly snapshot: FigureSnapshot
  readonly diagnostics: readonly Diagnostic[]
}

// Requests that read one table in several ways find the same mistakes in it.
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>()
  return diagnostics.filter(({ name, args, span }) => {
    const key = JSON.stringify([name, args, span])
    return seen.size < seen.add(key).size
  })
}

// Where a record was written changes no yen.
function withoutOrigins(records: Readonly<Record<string, Recorded>>): readonly Recorded[] {
  return Object.values(records).map(({ slot, column, group, decided, authority }) => ({ slot, column, group, decided, authority }))
}

// Worked out when it is asked for: most evaluations never are.
function sealed(snapshot: Omit<FigureSnapshot, 'hash'>): FigureSnapshot {
  let known: string | undefined
  return {
    ...snapshot,
    get hash() {
      return (known ??= hashOf({ ...snapshot, records: withoutOrigins(snapshot.records), decisions: withoutOrigins(snapshot.decisions) }))
    },
  }
}

/**
 * Reads every figure a plan asks for from the tables of its rule set, once: dates, editions, marks, units and names are settled
 * here and nowhere else. What is missing or unclear leaves its cells waiting and is reported; nothing becomes 0.
 */
export function resolveFigures(requests: readonly FigureRequest[], tables: readonly Table[], axes: readonly Axis[], options: ResolveOptions): Resolution {
  const { axesHash, asOf, asOfByYear = {}, bodies = [], records: slots = [], programmes = [], successions = [], decisions = {}, recorded = [] } = options
  const computedFor = options.computedFor ?? axes.find(({ of }) => of === 'year')?.members[0] ?? ''
  const ground = { axes, computedFor: Number(computedFor), asOfByYear, successions, ...(asOf !== undefined && { asOf }) }
  const readBodies = (): Bodies => bodiesAmong(bodies, tables, axes.filter(({ of }) => of === 'body').flatMap((axis) => axis.members))
  const { directory, diagnostics: bodyProblems } = options.cache ? options.cache.standOn({ tables, bodies, context: ground }, readBodies) : readBodies()
  const context: FigureContext = { ...ground, directory }
  const read = requests.map((request) => {
    const table = findTable(tables, request.table)
    const reading = (): FigureReading => (request.pairs === undefined ? resolveFigure : resolvePairs)(request, table, context)
    const { figure, diagnostics } = options.cache ? options.cache.reading(request, reading) : reading()
    return { figure, diagnostics: table === undefined ? [unknownTable(tables, request)] : diagnostics }
  })
  const day = asOf ?? firstDayOfFiscalYear(Number(computedFor))
  const { records, diagnostics: recordProblems } = resolveRecords(slots, tables, axes, { directory, asOf: day, programmes })
  const snapshot = sealed({
    format: FIGURES_FORMAT,
    axesHash,
    asOf: day,
    computedFor,
    figures: Object.fromEntries(read.map(({ figure }) => [figure.key, figure])),
    records: { ...records, ...Object.fromEntries(recorded.map((record) => [record.slot, record])) },
    decisions,
  })
  return { snapshot, diagnostics: distinct([...bodyProblems, ...read.flatMap(({ diagnostics }) => diagnostics), ...recordProblems]) }
}

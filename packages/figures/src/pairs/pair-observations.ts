import { diagnostic, didYouMean, type Diagnostic, type Span } from '@renkei/diagnostics'
import type { FigureRequest, Succession } from '@renkei/plan'
import type { BodyDirectory } from '../body-directory.ts'
import { readCellValue, type CellFormat } from '../cell-value.ts'
import { checkDuplicates } from '../check-duplicates.ts'
import { checkTotals } from '../check-totals.ts'
import { cellText, type TableColumn } from '../column.ts'
import { parseScale } from '../fraction.ts'
import { shownName } from '../gap-context.ts'
import { cellSpan, rowSpan, type GridRow } from '../grid.ts'
import type { Observation, Vintage } from '../observation.ts'
import type { ObservationReading } from '../observations.ts'
import type { RowBody } from '../row-body.ts'
import { vintageReader } from '../row-vintage.ts'
import type { Table, TableRow } from '../table.ts'
import { unitOfColumn } from '../value-columns.ts'
import { isFormer } from '../check-strangers.ts'
import { isBefore, lateFigure, successionOf } from '../successors.ts'
import { joinPairs, type PairRow } from './join-pairs.ts'
import { pairCells, type PairCell, type SideSource } from './pair-cells.ts'
import { pairKey } from './pair-key.ts'

/** Who is known while the pairs of a table are read. */
export interface PairContext {
  readonly directory: BodyDirectory
  readonly members: ReadonlySet<string>
  readonly successions: readonly Succession[]
}

interface Side {
  readonly member?: string
  /** As the table names it, where that is a former body. */
  readonly former?: string
  /** The body that was probably meant. */
  readonly meant?: string
  readonly problem?: Diagnostic
}

/** Everything a table says of an indicator of ordered pairs, checked against itself. Each observation is under the key of its pair. */
export function pairObservations(table: Table, request: FigureRequest, context: PairContext): ObservationReading {
  const { directory, members } = context
  const isMember = (name: string): boolean => members.has(directory.memberOf({ name }) ?? '')
  const { cells, diagnostics } = pairCells(table, request, isMember)
  if (cells.length === 0) return { observations: [], diagnostics, found: false, unread: [] }
  const formatOf = (column: TableColumn): CellFormat => ({ unit: request.unit, scale: parseScale(unitOfColumn(request, column).scale), marks: request.marks ?? {} })
  const rows = new Rows(table, request, formatOf, context)
  for (const row of table.rows) if (row.kind === 'figures') rows.read(row, cells)
  const { unread } = rows
  const named = rows.rows.map(({ observation }) => observation)
  const observations = joinPairs(rows.rows)
  const duplicates = checkDuplicates(named, request.indicator, (pair) => shownName(pair, context))
  const totals = unread.length === 0 && duplicates.length === 0 ? cells.flatMap(({ figure }) => checkTotals(table, figure, formatOf(figure))) : []
  return { observations, found: true, unread: [...table.unread, ...unread], diagnostics: [...rows.diagnostics, ...duplicates, ...totals] }
}

class Rows {
  readonly rows: PairRow[] = []
  readonly diagnostics: Diagnostic[] = []
  readonly unread: RowBody[] = []
  readonly #table: Table
  readonly #request: FigureRequest
  readonly #formatOf: (column: TableColumn) => CellFormat
  readonly #context: PairContext
  readonly #vintageOf: ReturnType<typeof vintageReader>
  /** Names that are reported once, however many rows they are in. */
  readonly #told = new Set<string>()

  constructor(table: Table, request: FigureRequest, formatOf: (column: TableColumn) => CellFormat, context: PairContext) {
    this.#table = table
    this.#request = request
    this.#formatOf = formatOf
    this.#context = context
    this.#vintageOf = vintageReader(table)
  }

  read({ cells: row }: TableRow, cells: readonly PairCell[]): void {
    const { vintage, problem } = this.#vintageOf(row)
    if (problem !== undefined) this.diagnostics.push(problem)
    if (vintage === undefined) this.unread.push({})
    else for (const cell of cells) this.#cell(row, cell, vintage)
  }

  #cell(row: GridRow, { first, second, figure, time }: PairCell, vintage: Vintage): void {
    const sides = [this.#side(row, first, vintage), this.#side(row, second, vintage)] as const
    const [home, host] = sides.map(({ member }) => member)
    if (home === undefined || host === undefined) {
      const [left, right] = sides.map(({ member, meant }) => member ?? meant)
      this.unread.push(left === undefined || right === undefined ? {} : { code: pairKey(left, right) })
      for (const { problem } of sides) if (problem !== undefined) this.#tell(problem)
      return
    }
    const text = cellText(row, figure)
    const span = cellSpan(this.#table.source, row, figure.index)
    const value = readCellValue(text, this.#formatOf(figure))
    if (value.kind === 'unreadable') this.diagnostics.push(diagnostic('not-a-figure', { text, column: figure.title }, span))
    const [left, right] = sides.map(({ member, former }) => former ?? member!) as [string, string]
    this.rows.push({ observation: { body: pairKey(left, right), vintage: time === undefined ? vintage : { ...vintage, time }, value, span }, pair: pairKey(home, host) })
  }

  #side(row: GridRow, source: SideSource, vintage: Vintage): Side {
    const { directory, members, successions } = this.#context
    const name = 'title' in source ? source.title.title : cellText(row, source.column)
    const span: Span = 'title' in source ? source.title.span : cellSpan(this.#table.source, row, source.column.index)
    if (name === '') return { problem: diagnostic('row-without-body', {}, rowSpan(this.#table.source, row)) }
    const member = directory.memberOf({ name })
    if (member === undefined) return { problem: diagnostic('ambiguous-body', { text: name }, span) }
    if (members.has(member)) return { member }
    const merged = successionOf(name, successions)
    if (merged) return this.#merged(merged, { vintage, span })
    if (isFormer(name)) return { problem: diagnostic('row-of-former-body', { table: this.#table.source, name }, span) }
    const names = new Map([...members].map((each) => [directory.nameOf(each)?.name ?? each, each]))
    const close = didYouMean(name, [...names.keys()])
    const meant = close === undefined ? undefined : names.get(close)
    return { ...(meant && { meant }), problem: diagnostic('row-of-unknown-body', { table: this.#table.source, names: `「${name}」` }, span, close === undefined ? {} : { suggestion: close }) }
  }

  /** Before the merger it was the successor's; of a later time nobody can tell whether it is counted twice. */
  #merged({ succession, former }: NonNullable<ReturnType<typeof successionOf>>, at: Pick<Observation, 'vintage' | 'span'>): Side {
    if (isBefore(at, succession, former)) return { member: succession.successor, former }
    return { problem: lateFigure(at, former, succession, { request: this.#request, directory: this.#context.directory }) }
  }

  #tell(problem: Diagnostic): void {
    const key = problem.name === 'row-of-unknown-body' ? JSON.stringify(problem.args) : JSON.stringify([problem.name, problem.span])
    if (this.#told.has(key)) return
    this.#told.add(key)
    this.diagnostics.push(problem)
  }
}

import { diagnostic, didYouMean, type Diagnostic, type Span } from '@renkei/diagnostics'
import type { FigureRequest } from '@renkei/plan'
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
import { pairCells, type PairCell, type SideSource } from './pair-cells.ts'
import { pairKey } from './pair-key.ts'

/** Who is known while the pairs of a table are read. */
export interface PairContext {
  readonly directory: BodyDirectory
  readonly members: ReadonlySet<string>
}

interface Side {
  readonly member?: string
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
  const rows = new Rows(table, formatOf, context)
  for (const row of table.rows) if (row.kind === 'figures') rows.read(row, cells)
  const { observations, unread } = rows
  const duplicates = checkDuplicates(observations, request.indicator, (pair) => shownName(pair, context))
  const totals = unread.length === 0 && duplicates.length === 0 ? cells.flatMap(({ figure }) => checkTotals(table, figure, formatOf(figure))) : []
  return { observations, found: true, unread: [...table.unread, ...unread], diagnostics: [...rows.diagnostics, ...duplicates, ...totals] }
}

class Rows {
  readonly observations: Observation[] = []
  readonly diagnostics: Diagnostic[] = []
  readonly unread: RowBody[] = []
  readonly #table: Table
  readonly #formatOf: (column: TableColumn) => CellFormat
  readonly #context: PairContext
  readonly #vintageOf: ReturnType<typeof vintageReader>
  /** Names that are reported once, however many rows they are in. */
  readonly #told = new Set<string>()

  constructor(table: Table, formatOf: (column: TableColumn) => CellFormat, context: PairContext) {
    this.#table = table
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
    const sides = [this.#side(row, first), this.#side(row, second)]
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
    this.observations.push({ body: pairKey(home, host), vintage: time === undefined ? vintage : { ...vintage, time }, value, span })
  }

  #side(row: GridRow, source: SideSource): Side {
    const { directory, members } = this.#context
    const name = 'title' in source ? source.title.title : cellText(row, source.column)
    const span: Span = 'title' in source ? source.title.span : cellSpan(this.#table.source, row, source.column.index)
    if (name === '') return { problem: diagnostic('row-without-body', {}, rowSpan(this.#table.source, row)) }
    const member = directory.memberOf({ name })
    if (member === undefined) return { problem: diagnostic('ambiguous-body', { text: name }, span) }
    if (members.has(member)) return { member }
    const names = new Map([...members].map((each) => [directory.nameOf(each)?.name ?? each, each]))
    const close = didYouMean(name, [...names.keys()])
    const meant = close === undefined ? undefined : names.get(close)
    return { ...(meant && { meant }), problem: diagnostic('row-of-unknown-body', { table: this.#table.source, names: `「${name}」` }, span, close === undefined ? {} : { suggestion: close }) }
  }

  #tell(problem: Diagnostic): void {
    const key = problem.name === 'row-of-unknown-body' ? JSON.stringify(problem.args) : JSON.stringify([problem.name, problem.span])
    if (this.#told.has(key)) return
    this.#told.add(key)
    this.diagnostics.push(problem)
  }
}

import { cellAddress, isLikeFormula, plainCsv } from '@renkei/csv'
import { diagnostic, type Diagnostic, type Span } from '@renkei/diagnostics'
import { cellSpan, readMark, rowKind, type ColumnRole } from '@renkei/figures'
import { halfWidth, parseDecimal } from '@renkei/model'
import { checkTotal } from './check-total.ts'
import { isErrorMark } from './error-mark.ts'
import { filled, withoutDittos } from './filled.ts'
import { FigureRows, type Vintage } from './figure-rows.ts'
import { KnownBodies, type SheetBody } from './known-bodies.ts'
import type { MappedColumn, Mapping } from './mapping.ts'
import { pastedValues } from './pasted-values.ts'
import { withoutPrefecture } from './place-name.ts'
import type { Sheet } from './sheet.ts'

export interface TakeOptions {
  /** Bodies whose codes are known, so that rows without code get one. */
  readonly bodies?: readonly SheetBody[]
}

export interface TakenFigures {
  /** The table as a rule set holds it, a row for each body and time: the text of its CSV. Absent where a cell could not be read. */
  readonly csv?: string
  readonly diagnostics: readonly Diagnostic[]
  /** Rows by what became of them; every row of the sheet is in one of them. Rows count from 1. */
  readonly rows: Readonly<Record<'heading' | 'figures' | 'total' | 'subtotal' | 'note' | 'blank', readonly number[]>>
}

/** Reads the figures of a sheet as the mapping says. Nothing is guessed and nothing lost: what cannot be read is told at its cell. */
export function takeFigures(sheet: Sheet, mapping: Mapping, options: TakeOptions = {}): TakenFigures {
  return new Taking(sheet, mapping, new KnownBodies(options.bodies ?? [])).take()
}

type RowKindOf = keyof TakenFigures['rows']

class Taking {
  readonly #sheet: Sheet
  readonly #mapping: Mapping
  readonly #bodies: KnownBodies
  readonly #texts: readonly (readonly string[])[]
  readonly #table = new FigureRows()
  readonly #diagnostics: Diagnostic[] = []
  readonly #rows: Record<RowKindOf, number[]> = { heading: [], figures: [], total: [], subtotal: [], note: [], blank: [] }

  constructor(sheet: Sheet, mapping: Mapping, bodies: KnownBodies) {
    this.#sheet = sheet
    this.#mapping = mapping
    this.#bodies = bodies
    this.#texts = filled(sheet)
  }

  take(): TakenFigures {
    const { to } = this.#mapping.heading
    const heading = this.#texts.slice(0, to)
    for (const row of heading.keys()) this.#rows.heading.push(row + 1)
    for (const [at, texts] of withoutDittos(this.#texts.slice(to)).entries()) this.#row(to + at, texts)
    this.#diagnostics.push(...pastedValues(this.#sheet, this.#values(), this.#rows.figures))
    const hidden = this.#rows.figures.filter((row) => this.#sheet.hiddenRows.has(row - 1))
    if (hidden.length > 0) this.#diagnostics.push(diagnostic('hidden-rows-read', { rows: hidden.join('、') }, this.#span(hidden[0]! - 1, 0)))
    const isWrong = this.#diagnostics.some(({ severity }) => severity === 'error')
    return { diagnostics: this.#diagnostics, rows: this.#rows, ...(isWrong ? {} : { csv: plainCsv(this.#table.rows()) }) }
  }

  #values(): readonly MappedColumn[] {
    return this.#mapping.columns.filter(({ as }) => as === 'value')
  }

  #row(row: number, texts: readonly string[]): void {
    const labels = this.#mapping.columns.filter(({ as }) => as === 'code' || as === 'name').map(({ index }) => texts[index] ?? '')
    const kind = rowKind({ values: texts, starts: [], ends: [] }, labels)
    const isNote = kind === 'figures' && this.#values().every(({ index }) => (texts[index] ?? '') === '')
    this.#rows[isNote ? 'note' : kind].push(row + 1)
    if (kind === 'total') this.#diagnostics.push(...checkTotal(this.#sheet, this.#values(), row, texts, this.#before(row)))
    else if (kind === 'figures' && !isNote) this.#figures(row, texts)
  }

  /** The rows a total is of: those since the total before it. */
  #before(row: number): readonly (readonly string[])[] {
    const last = this.#rows.total.at(-2) ?? 0
    return this.#rows.figures.filter((figures) => figures > last && figures <= row).map((figures) => this.#texts[figures - 1]!)
  }

  #figures(row: number, texts: readonly string[]): void {
    const of = (role: ColumnRole): string => texts[this.#mapping.columns.find(({ as }) => as === role)?.index ?? -1] ?? ''
    const vintage: Vintage = { edition: of('edition'), fiscalYear: of('fiscal-year'), time: of('time'), published: of('published'), obtained: of('obtained'), quality: of('quality') }
    for (const column of this.#values()) {
      const typed = texts[column.index] ?? ''
      const value = this.#value(row, column, typed)
      const named = withoutPrefecture((column.body ?? of('name')).replace(/\s+/g, ''))
      const body = this.#body(row, column.body === undefined ? of('code') : '', named.name, named.prefecture ?? (of('prefecture') || undefined))
      if (value === undefined || body === undefined) continue
      const own = { ...vintage, ...(column.edition ? { edition: column.edition } : {}), ...(column.fiscalYear ? { fiscalYear: column.fiscalYear } : {}), ...(column.time ? { time: column.time } : {}) }
      this.#table.add({ ...body, area: of('area'), ...own }, column.unit === undefined ? (column.indicator ?? column.title) : `${column.indicator ?? column.title}(${column.unit})`, value)
    }
  }

  /** A number in plain digits, a mark as it was written. */
  #value(row: number, { index, title, indicator }: MappedColumn, typed: string): string | undefined {
    if (typed === '') return ''
    if (isErrorMark(typed)) {
      this.#diagnostics.push(diagnostic('cell-with-error', { cell: cellAddress(row, index), text: typed }, this.#span(row, index)))
      return undefined
    }
    if (parseDecimal(typed) !== undefined) return halfWidth(typed).replace(/[,\s]/g, '').replace(/^[△▲]/, '-')
    if (readMark(typed) !== undefined) return typed
    this.#diagnostics.push(diagnostic('not-a-figure', { column: indicator ?? title, text: typed }, this.#span(row, index)))
    return undefined
  }

  #body(row: number, code: string, name: string, prefecture: string | undefined): { readonly code: string; readonly name: string } | undefined {
    if (code === '' && name === '') return { code: '', name: '' }
    const at = (role: ColumnRole): number => this.#mapping.columns.find(({ as }) => as === role)?.index ?? 0
    if (isLikeFormula(name)) {
      this.#report(diagnostic('name-like-formula', { cell: cellAddress(row, at('name')), name }, this.#span(row, at('name'))))
      return undefined
    }
    const found = this.#bodies.find(code, name, prefecture)
    if (!('problem' in found)) return { code: found.code ?? '', name: found.name }
    const span = this.#span(row, at(code === '' ? 'name' : 'code'))
    if (found.problem === 'ambiguous') this.#report(diagnostic('ambiguous-body', { text: name || code }, span))
    else if (found.problem === 'check-digit') this.#report(diagnostic('body-code-check-digit', { text: code, expected: found.expected }, span))
    else this.#report(diagnostic('not-a-body-code', { text: code }, span))
    return undefined
  }

  /** A row has several figures and one body. */
  #report(found: Diagnostic): void {
    const isTold = this.#diagnostics.some(({ code, span }) => code === found.code && span?.start === found.span?.start)
    if (!isTold) this.#diagnostics.push(found)
  }

  #span(row: number, column: number): Span {
    return cellSpan(this.#sheet.source, this.#sheet.grid.rows[row]!, column)
  }
}

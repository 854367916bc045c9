import type { GridRow } from './grid.ts'

/** Where the quotes of a text stop making sense, and how. */
export interface QuoteProblem {
  readonly kind: 'unclosed' | 'text-after-quote'
  readonly start: number
  readonly end: number
}

export interface Scan {
  readonly rows: readonly GridRow[]
  readonly problem?: QuoteProblem
  /** A limit was reached: the rows are not all. */
  readonly exceeded?: 'rows' | 'cells'
}

interface Cell {
  readonly value: string
  readonly end: number
  /** Behind blanks that follow a closing quote: a delimiter, a line end or the end of the text. */
  readonly next: number
  readonly problem?: QuoteProblem
}

const QUOTE = '"'
const isLineEnd = (character: string | undefined): boolean => character === undefined || character === '\n' || character === '\r'

function plainCell(text: string, start: number, delimiter: string): Cell {
  let end = start
  while (text[end] !== delimiter && !isLineEnd(text[end])) end++
  return { value: text.slice(start, end), end, next: end }
}

function closingQuote(text: string, start: number): number {
  let at = text.indexOf(QUOTE, start + 1)
  while (at >= 0 && text[at + 1] === QUOTE) at = text.indexOf(QUOTE, at + 2)
  return at
}

function quotedCell(text: string, start: number, delimiter: string): Cell {
  const close = closingQuote(text, start)
  if (close < 0) {
    return { value: '', end: text.length, next: text.length, problem: { kind: 'unclosed', start, end: start + 1 } }
  }
  const end = close + 1
  const value = text.slice(start + 1, close).replaceAll('""', QUOTE)
  const rest = plainCell(text, end, delimiter)
  if (rest.value.trim() === '') return { value, end, next: rest.end }
  return { value, end, next: rest.end, problem: { kind: 'text-after-quote', start: end, end: rest.end } }
}

function scanRow(text: string, start: number, delimiter: string): { row: GridRow; next: number; problem?: QuoteProblem } {
  const values: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (let at = start; ; at++) {
    const cell = text[at] === QUOTE ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter)
    values.push(cell.value)
    starts.push(at)
    ends.push(cell.end)
    at = cell.next
    const row = { values, starts, ends }
    if (cell.problem !== undefined) return { row, next: text.length, problem: cell.problem }
    if (isLineEnd(text[at])) return { row, next: text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1 }
  }
}

/**
 * Splits CSV text (RFC 4180; lines may end in CRLF, LF or CR) into cells and keeps where each of them stands.
 * A byte order mark at the start belongs to no cell.
 */
export function scanCsv(text: string, delimiter: string, limits: { readonly rows: number; readonly cells: number }): Scan {
  const rows: GridRow[] = []
  let cells = 0
  let at = text.startsWith('\ufeff') ? 1 : 0
  while (at < text.length) {
    const { row, next, problem } = scanRow(text, at, delimiter)
    if (problem !== undefined) return { rows, problem }
    cells += row.values.length
    if (rows.length >= limits.rows) return { rows, exceeded: 'rows' }
    if (cells > limits.cells) return { rows, exceeded: 'cells' }
    rows.push(row)
    at = next
  }
  return { rows }
}

import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { prefectureName, prefectureNumber, readLocalGovernmentCode } from '@renkei/model'
import { cellSpan, type GridRow } from './grid.ts'
import type { TableColumn } from './column.ts'

/** The body of a row as its cells name it. */
export interface RowBody {
  readonly code?: string
  /** Five digits that are two codes at once: the name decides. */
  readonly candidates?: readonly string[]
  readonly name?: string
  readonly reading?: string
  readonly prefecture?: string
}

export interface BodyColumns {
  readonly code?: TableColumn
  readonly name?: TableColumn
  readonly reading?: TableColumn
  readonly prefecture?: TableColumn
}

function text(row: GridRow, column: TableColumn | undefined): string | undefined {
  const value = column === undefined ? '' : (row.values[column.index] ?? '').trim()
  return value === '' ? undefined : value
}

type CodePart = Pick<RowBody, 'code' | 'candidates'>

function readCode(source: string, row: GridRow, column: TableColumn, typed: string, prefecture: string | undefined): CodePart | Diagnostic {
  const reading = readLocalGovernmentCode(typed)
  if ('code' in reading) return { code: reading.code }
  const span = cellSpan(source, row, column.index)
  if (reading.problem === 'ambiguous') {
    const number = prefecture === undefined ? undefined : prefectureNumber(prefecture)
    const fitting = reading.candidates.filter((code) => number === undefined || code.startsWith(number))
    return fitting.length === 1 ? { code: fitting[0]! } : { candidates: reading.candidates }
  }
  if (reading.problem === 'not-a-code') return diagnostic('not-a-body-code', { text: typed }, span)
  const fixes = [{ edits: [{ span, text: reading.expected }] }]
  return diagnostic('body-code-check-digit', { text: typed, expected: reading.expected }, span, { suggestion: reading.expected, fixes })
}

// 山形県山形市 is 山形市 of 山形県.
function withoutPrefecture(name: string | undefined, code: string | undefined): string | undefined {
  const prefecture = code === undefined ? undefined : prefectureName(code)
  if (name === undefined || prefecture === undefined || name === prefecture || !name.startsWith(prefecture)) return name
  return name.slice(prefecture.length).trim()
}

/** Reads the body of a row; a code that cannot be right is a diagnostic and leaves the row without body. */
export function readRowBody(source: string, row: GridRow, columns: BodyColumns): { readonly body?: RowBody; readonly diagnostic?: Diagnostic } {
  const typed = text(row, columns.code)
  const typedName = text(row, columns.name)
  const prefecture = text(row, columns.prefecture)
  const code = typed === undefined ? {} : readCode(source, row, columns.code!, typed, prefecture)
  if ('severity' in code) return { diagnostic: code }
  const name = withoutPrefecture(typedName, code.code)
  if (typed === undefined && name === undefined) return {}
  const reading = text(row, columns.reading)
  return {
    body: {
      ...code,
      ...(name === undefined ? {} : { name }),
      ...(reading === undefined ? {} : { reading }),
      ...(prefecture === undefined ? {} : { prefecture }),
    },
  }
}

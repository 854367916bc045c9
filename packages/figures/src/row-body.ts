import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { prefectureName, prefectureNumber, readLocalGovernmentCode } from '@renkei/model'
import { cellSpan, type GridRow } from './grid.ts'
import type { ColumnRole } from './column-role.ts'
import { cellText, columnOf, type TableColumn } from './column.ts'

/** The body of a row as its cells name it. */
export interface RowBody {
  readonly code?: string
  /** Five digits that are two codes at once: the name decides. */
  readonly candidates?: readonly string[]
  readonly name?: string
  readonly reading?: string
  readonly prefecture?: string
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

export interface RowBodyReading {
  readonly body?: RowBody
  readonly problem?: Diagnostic
  /** Where the code is wrong: the body that was probably meant. */
  readonly guess?: RowBody
}

/** Reads the body of a row from the columns that name it; a code that cannot be right is reported and gives no body. */
export function readRowBody(source: string, row: GridRow, columns: readonly TableColumn[]): RowBodyReading {
  const text = (role: ColumnRole): string | undefined => cellText(row, columnOf(columns, role)) || undefined
  const typed = text('code')
  const typedName = text('name')
  const prefecture = text('prefecture')
  const reading = text('reading')
  const code = typed === undefined ? {} : readCode(source, row, columnOf(columns, 'code')!, typed, prefecture)
  if ('severity' in code) {
    const meant = code.suggestion?.text
    return { problem: code, guess: { ...(meant && { code: meant }), ...(typedName && { name: typedName }) } }
  }
  const name = withoutPrefecture(typedName, code.code)
  if (typed === undefined && name === undefined) return {}
  return { body: { ...code, ...(name && { name }), ...(reading && { reading }), ...(prefecture && { prefecture }) } }
}

import { type Diagnostic, forEachDiagnostic } from '@codemirror/lint'
import type { EditorState } from '@codemirror/state'
import { placeAt, type TableText } from './table-text.ts'

/** What was found at a cell. */
export interface CellMark {
  readonly severity: 'error' | 'warning'
  readonly found: readonly Found[]
}

interface Found {
  readonly diagnostic: Diagnostic
  /** Where it stands now, after what was written since. */
  readonly from: number
  readonly to: number
}

/** By row and column; what is about a whole line stands at its first cell. */
export type CellMarks = ReadonlyMap<number, ReadonlyMap<number, CellMark>>

export function foundIn(state: EditorState): readonly Found[] {
  const found: Found[] = []
  forEachDiagnostic(state, (diagnostic, from, to) => { found.push({ diagnostic, from, to }) })
  return found.filter(({ diagnostic: { severity } }) => severity === 'error' || severity === 'warning')
}

export function cellMarks(table: TableText, found: readonly Found[]): CellMarks {
  const rows = new Map<number, Map<number, CellMark>>()
  for (const one of found) {
    const [row, column] = placeAt(table, one.from)
    const marks = rows.get(row) ?? new Map<number, CellMark>()
    const before = marks.get(column)
    const severity = one.diagnostic.severity === 'error' || before?.severity === 'error' ? 'error' : 'warning'
    rows.set(row, marks.set(column, { severity, found: [...(before?.found ?? []), one] }))
  }
  return rows
}

import type { Cell } from '../../blocks/block.ts'
import { type SheetLabel, sheetLabelOf } from '../words.ts'

/** The rows under one label, without the label itself. */
export interface LabelledRows {
  readonly label: SheetLabel
  readonly place: Cell
  readonly rows: readonly (readonly Cell[])[]
}

/** Rows by their labels; a row without one belongs to the label above. */
export function labelledRows(rows: readonly (readonly Cell[])[], from?: LabelledRows): readonly LabelledRows[] {
  const found: { label: SheetLabel; place: Cell; rows: (readonly Cell[])[] }[] = from ? [{ ...from, rows: [] }] : []
  for (const row of rows) {
    const [first, ...rest] = row
    const label = sheetLabelOf(first?.text ?? '')
    const last = found.at(-1)
    if (first && label !== undefined && label !== last?.label) found.push({ label, place: first, rows: [rest] })
    else if (last) last.rows.push(label === last.label && label !== 'schedule' ? rest : row)
  }
  return found
}

import { isolateHistory, redo, undo } from '@codemirror/commands'
import type { Text } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import type { Edit } from '@renkei/diagnostics'
import { type CellChange, cellEdits, columnInsertion, columnRemoval, rowInsertion, rowRemoval } from '@renkei/figures'
import type { GridPlace } from '../../../parts/grid-target.ts'
import { type Block, blockBetween, cellsOf } from './block.ts'
import { blockOf, blockText } from './block-text.ts'
import { offsetOf, placeAt, type TableText, valueAt } from './table-text.ts'

/** What can be done with a table. Each is one step that can be undone, in the text that is edited; where it leads is given back. */
export interface TableCommands {
  /** The text goes on from this cell: where it is undone or shown as text, that is the place. */
  at(place: GridPlace): void
  set(place: GridPlace, value: string): void
  clear(block: Block): void
  copy(block: Block): string
  /** A single value fills the block, more begin at its first cell; gives back what was filled. */
  paste(block: Block, text: string): Block
  /** The first row of the block goes into the others of it; into a single row goes the one above. */
  fillDown(block: Block): void
  insertRow(row: number): void
  removeRows(block: Block): void
  insertColumn(column: number): void
  removeColumns(block: Block): void
  undo(): GridPlace | undefined
  redo(): GridPlace | undefined
}

export function tableCommands(view: EditorView, read: (doc: Text) => TableText | undefined): TableCommands {
  const now = (): TableText | undefined => read(view.state.doc)
  const make = (edits: (table: TableText) => readonly Edit[]): void => {
    const table = now()
    const made = table ? edits(table) : []
    if (made.length === 0) return
    view.dispatch({ changes: made.map(({ span, text }) => ({ from: span.start, to: span.end, insert: text })), annotations: isolateHistory.of('full'), userEvent: 'input.cell' })
  }
  const set = (changes: readonly CellChange[]): void => { make(({ grid, text }) => cellEdits(grid, text, changes)) }
  const fill = (block: Block, value: (place: GridPlace) => string): void => { set(cellsOf(block, (place) => ({ row: place[0], column: place[1], value: value(place) })).flat()) }
  const goBack = (step: typeof undo): GridPlace | undefined => {
    if (!step(view)) return undefined
    const table = now()
    return table && placeAt(table, view.state.selection.main.head)
  }
  return {
    at: (place) => {
      const table = now()
      const anchor = table && offsetOf(table, place)
      if (anchor !== undefined && anchor !== view.state.selection.main.head) view.dispatch({ selection: { anchor } })
    },
    set: ([row, column], value) => { set([{ row, column, value }]) },
    clear: (block) => { fill(block, () => '') },
    copy: (block) => {
      const table = now()
      return table ? blockText(cellsOf({ ...block, bottom: Math.min(block.bottom, table.grid.rows.length - 1) }, (place) => valueAt(table, place))) : ''
    },
    paste: (block, pasted) => {
      const values = blockOf(pasted)
      const { top, left } = block
      const isOne = values.length === 1 && values[0]!.length === 1
      const filled = isOne ? block : blockBetween([top, left], [top + Math.max(0, values.length - 1), left + Math.max(0, ...values.map(({ length }) => length - 1))])
      if (isOne) fill(filled, () => values[0]![0]!)
      else set(values.flatMap((cells, row) => cells.map((value, column) => ({ row: top + row, column: left + column, value }))))
      return filled
    },
    fillDown: (block) => {
      const table = now()
      const from = block.top === block.bottom ? block.top - 1 : block.top
      if (table && from >= 0) fill({ ...block, top: from + 1 }, ([, column]) => valueAt(table, [from, column]))
    },
    insertRow: (row) => { make(({ grid, text }) => rowInsertion(grid, text, row)) },
    removeRows: ({ top, bottom }) => { make(({ grid, text }) => rowRemoval(grid, text, top, bottom)) },
    insertColumn: (column) => { make(({ grid, text }) => columnInsertion(grid, text, column)) },
    removeColumns: ({ left, right }) => { make(({ grid, text }) => columnRemoval(grid, text, left, right)) },
    undo: () => goBack(undo),
    redo: () => goBack(redo),
  }
}

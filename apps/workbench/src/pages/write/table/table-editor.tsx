import '../../../parts/grid.css'
import './table.css'
import type { EditorState } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import { useCallback, useEffect, useId, useMemo } from 'react'
import { useGrid } from '../../../parts/use-grid.ts'
import { useWords } from '../../../words/use-words.ts'
import type { AskedPlace } from '../write-page.tsx'
import { cellMarks, foundIn } from './cell-marks.ts'
import { CellLine } from './cell-line.tsx'
import { columnWidths, pinnedColumns } from './column-widths.ts'
import { tableCommands } from './table-commands.ts'
import { TableGrid } from './table-grid.tsx'
import { headOf, nameColumn, placeAt, tableReader, type TableText, valueAt } from './table-text.ts'
import { TableTools } from './table-tools.tsx'
import { useTableEditing } from './use-table-editing.ts'

interface TableEditorProps {
  readonly path: string
  /** The editor of the text: the grid is another face of it. */
  readonly view: EditorView
  readonly state: EditorState
  readonly place: AskedPlace | undefined
  readonly onFollowed: () => void
}

const ROW = 30

/** A table as a grid. What is written there is a small edit of its text, so that history, diagnostics and whatever else stands on the text stay as they are. */
export function TableEditor({ path, view, state, place, onFollowed }: TableEditorProps) {
  const { table: words } = useWords()
  const read = useMemo(() => tableReader(path), [path])
  const table = read(state.doc)
  if (!table) return <p className="write-empty">{words.noTable}</p>
  return <TableFace path={path} view={view} state={state} place={place} onFollowed={onFollowed} table={table} read={read} />
}

function TableFace({ path, view, state, place, onFollowed, table, read }: TableEditorProps & { readonly table: TableText; readonly read: ReturnType<typeof tableReader> }) {
  const { table: words } = useWords()
  const id = useId()
  const commands = useMemo(() => tableCommands(view, read), [view, read])
  const { headCount, rowCount, columnCount } = table
  const heads = Array.from({ length: columnCount }, (_, column) => headOf(table, column)).join('\n')
  // While a table is written its columns keep their widths.
  const widths = useMemo(() => columnWidths(table), [heads])
  const widthOf = useCallback((column: number) => widths[column] ?? 0, [widths])
  const fixed = pinnedColumns(table, widths)
  const grid = useGrid({ rowCount, columnCount, pinned: headCount, pinnedColumns: fixed, rowHeight: ROW, columnWidth: widthOf, start: placeAt(table, state.selection.main.head) })
  const editing = useTableEditing(grid, commands)
  const found = foundIn(state)
  const foundKey = found.map(({ diagnostic: { severity, message }, from, to }) => [severity, message, from, to].join('\n')).join('\n')
  // Told by its key, so that moving the cursor marks nothing anew.
  const marks = useMemo(() => cellMarks(table, found), [table, foundKey])
  const { go, extend } = editing
  useEffect(() => {
    const span = place?.spans[0]
    if (!span) return
    onFollowed()
    go(placeAt(table, span.from))
    extend(placeAt(table, Math.max(span.from, span.to - 1)))
  }, [place])
  const [row, column] = editing.place
  const where = words.cell(table.lines[row], headOf(table, column), row < headCount ? '' : valueAt(table, [row, nameColumn(table)]))
  return (
    <>
      <TableTools table={table} editing={editing} />
      <TableGrid label={words.gridOf(path)} table={table} marks={marks} grid={grid} editing={editing} widths={widths} fixed={fixed} where={where} rowHeight={ROW} describedBy={id} />
      <CellLine id={id} view={view} where={where} value={valueAt(table, editing.place)} mark={marks.get(row)?.get(column)} />
    </>
  )
}

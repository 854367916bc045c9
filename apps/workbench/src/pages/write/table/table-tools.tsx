import { Button } from '../../../parts/button.tsx'
import { useWords } from '../../../words/use-words.ts'
import type { GridPlace } from '../../../parts/grid-target.ts'
import type { TableText } from './table-text.ts'
import type { TableEditing } from './use-table-editing.ts'

interface TableToolsProps {
  readonly table: TableText
  readonly editing: TableEditing
}

/** What is done with rows, columns and steps; each leads back into the table. */
export function TableTools({ table, editing }: TableToolsProps) {
  const { table: words } = useWords()
  const { commands, block, place: [row, column] } = editing
  const rows = table.grid.rows.length
  const then = (to: GridPlace | undefined): void => { if (to) editing.go(to) }
  const tool = (text: string, act: () => GridPlace | undefined, label = text, off = false) => (
    <Button kind="quiet" aria-label={label} isDisabled={off} onPress={() => { then(act()) }}>
      {text}
    </Button>
  )
  return (
    <div className="table-tools" role="toolbar" aria-label={words.tools}>
      <span>
        {tool(words.undo, () => commands.undo())}
        {tool(words.redo, () => commands.redo())}
      </span>
      <span>
        <b aria-hidden="true">{words.row}</b>
        {tool(words.above, () => (commands.insertRow(block.top), [block.top, column]), words.rowAbove)}
        {tool(words.below, () => (commands.insertRow(block.bottom + 1), [Math.min(block.bottom + 1, rows), column]), words.rowBelow)}
        {tool(words.remove, () => (commands.removeRows(block), [block.top, column]), words.rowsRemove, block.top >= rows)}
      </span>
      <span>
        <b aria-hidden="true">{words.column}</b>
        {tool(words.left, () => (commands.insertColumn(block.left), [row, block.left]), words.columnLeft)}
        {tool(words.right, () => (commands.insertColumn(block.right + 1), [row, block.right + 1]), words.columnRight)}
        {tool(words.remove, () => (commands.removeColumns(block), [row, block.left]), words.columnsRemove, block.right - block.left + 1 >= table.columnCount)}
      </span>
    </div>
  )
}

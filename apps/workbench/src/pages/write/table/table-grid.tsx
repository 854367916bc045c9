import { type MouseEvent, useMemo } from 'react'
import { columnRole } from '@renkei/figures'
import { GridColumns } from '../../../parts/grid-columns.tsx'
import { GridRows } from '../../../parts/grid-cells.tsx'
import type { GridPlace } from '../../../parts/grid-target.ts'
import type { useGrid } from '../../../parts/use-grid.ts'
import { useWords } from '../../../words/use-words.ts'
import { CellField } from './cell-field.tsx'
import type { CellMarks } from './cell-marks.ts'
import { tableKey } from './table-keys.ts'
import { headOf, type TableText, valueAt } from './table-text.ts'
import { TableRow } from './table-row.tsx'
import type { TableEditing } from './use-table-editing.ts'

interface TableGridProps {
  readonly label: string
  readonly table: TableText
  readonly marks: CellMarks
  readonly grid: ReturnType<typeof useGrid>
  readonly editing: TableEditing
  /** Pixels of each column. */
  readonly widths: readonly number[]
  /** So many columns at the left stay in sight. */
  readonly fixed: number
  /** What the current cell is called. */
  readonly where: string
  readonly rowHeight: number
  /** What stands below the grid about the current cell. */
  readonly describedBy: string
}

const HEAD_WIDTH = 44

/** The cells of a table, to be written in; the rows up to the heads of the columns stay in sight. */
export function TableGrid({ label, table, marks, grid, editing, widths, fixed, where, rowHeight, describedBy }: TableGridProps) {
  const { table: words } = useWords()
  const { headCount, rowCount, columnCount } = table
  const figures = useMemo(() => Array.from({ length: columnCount }, (_, column) => headOf(table, column) !== '' && columnRole(headOf(table, column)) === 'value'), [table, columnCount])
  const lefts = useMemo(() => widths.slice(0, fixed).map((_, column) => HEAD_WIDTH + sum(widths.slice(0, column))), [widths, fixed])
  const { place: [atRow, atColumn], block } = editing
  const row = (index: number) => {
    const isCurrent = index === atRow
    const isChosen = block.top <= index && index <= block.bottom
    return (
      <TableRow
        key={index}
        row={index}
        line={table.lines[index]}
        values={table.grid.rows[index]?.values ?? none}
        isHead={index === headCount - 1}
        top={index < headCount ? index * rowHeight : undefined}
        height={rowHeight}
        columns={grid.columns}
        figures={figures}
        marks={marks.get(index)}
        from={isChosen ? block.left : undefined}
        to={isChosen ? block.right : undefined}
        current={isCurrent ? atColumn : undefined}
        field={isCurrent && <CellField key={`${String(atRow)},${String(atColumn)}`} editing={editing} value={valueAt(table, editing.place)} label={where} describedBy={describedBy} invalid={marks.get(index)?.get(atColumn)?.severity === 'error'} onKey={(event) => tableKey(event, editing, { rowCount, columnCount })} />}
        lefts={lefts}
        newRow={words.newRow}
      />
    )
  }
  return (
    <div className="grid table-grid" ref={grid.scroller} tabIndex={-1} style={{ scrollPaddingLeft: HEAD_WIDTH + sum(widths.slice(0, fixed)) + 8 }}>
      <table
        role="grid"
        aria-label={label}
        aria-multiselectable="true"
        aria-rowcount={rowCount}
        aria-colcount={columnCount + 1}
        style={{ width: HEAD_WIDTH + grid.width }}
        onMouseDown={(event) => { choose(event, editing, columnCount) }}
        onMouseOver={(event) => {
          const place = (event.buttons & 1) === 1 && editing.mode === 'ready' ? placeOf(event) : undefined
          if (place) editing.extend(place)
        }}
        onDoubleClick={(event) => { if (placeOf(event)) editing.begin('edited') }}
      >
        <colgroup>
          <col style={{ width: HEAD_WIDTH }} />
          <GridColumns columns={grid.columns} width={(column) => widths[column] ?? 0} />
        </colgroup>
        <thead>{Array.from({ length: headCount }, (_, index) => row(index))}</thead>
        <tbody>
          <GridRows rows={grid.rows} row={(index) => row(index + headCount)} />
        </tbody>
      </table>
    </div>
  )
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0)
}

const none: readonly string[] = []

function choose(event: MouseEvent<HTMLElement>, editing: TableEditing, columnCount: number): void {
  if (event.button !== 0) return
  const head = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')
  const place: GridPlace | undefined = head ? [Number(head.dataset['row']), 0] : placeOf(event)
  if (!place) return
  const isCurrent = place[0] === editing.place[0] && place[1] === editing.place[1] && !head
  // Inside a cell that is being written the mouse moves in its text.
  if (isCurrent && editing.mode !== 'ready') return
  event.preventDefault()
  editing.commit()
  if (event.shiftKey) editing.extend(head ? [place[0], columnCount - 1] : place)
  else editing.go(place)
  if (head && !event.shiftKey) editing.extend([place[0], columnCount - 1])
}

function placeOf(event: MouseEvent<HTMLElement>): GridPlace | undefined {
  const found = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]')?.dataset['cell']
  if (found === undefined) return undefined
  const [row = 0, column = 0] = found.split(',').map(Number)
  return [row, column]
}

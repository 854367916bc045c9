import { memo, type ReactNode } from 'react'
import { GridCells } from '../../../parts/grid-cells.tsx'
import type { Drawn } from '../../../parts/grid-spaces.ts'
import type { CellMark } from './cell-marks.ts'
import { MarkShape } from './mark-shape.tsx'

interface TableRowProps {
  readonly row: number
  /** The line of the text; none for the row that is not written yet. */
  readonly line: number | undefined
  readonly values: readonly string[]
  readonly isHead: boolean
  /** Pixels from the top of the grid at which the row stays in sight. */
  readonly top: number | undefined
  readonly height: number
  readonly columns: Drawn
  /** Which columns hold figures. */
  readonly figures: readonly boolean[]
  readonly marks: ReadonlyMap<number, CellMark> | undefined
  /** The columns of the block that are in this row. */
  readonly from: number | undefined
  readonly to: number | undefined
  /** The current cell is in this row, and holds this field. */
  readonly current: number | undefined
  readonly field: ReactNode
  /** Where the columns stand that stay in sight, in pixels from the left. */
  readonly lefts: readonly number[]
  readonly newRow: string
}

/** A row of a table as it is written. While the table scrolls, a row that stays is not drawn again. */
export const TableRow = memo(function TableRow({ row, line, values, isHead, top, height, columns, figures, marks, from, to, current, field, lefts, newRow }: TableRowProps) {
  const Cell = isHead ? 'th' : 'td'
  const isAlone = values.length === 1
  return (
    <tr aria-rowindex={row + 1} style={{ height }}>
      <th scope="row" data-row={row} style={{ top }}>
        {line ?? (
          <>
            <span aria-hidden="true">＋</span>
            <span className="hidden">{newRow}</span>
          </>
        )}
      </th>
      <GridCells
        columns={columns}
        cell={(column) => {
          const mark = marks?.get(column)
          const isChosen = from !== undefined && to !== undefined && from <= column && column <= to
          const kind = [figures[column] && 'cell-figure', isChosen && 'cell-chosen', column === current && 'cell-current', mark && `cell-${mark.severity}`, isAlone && column === 0 && 'cell-alone', column < lefts.length && 'cell-fixed'].filter(Boolean).join(' ')
          return (
            <Cell {...(isHead ? { scope: 'col' } : {})} data-cell={`${String(row)},${String(column)}`} aria-colindex={column + 2} aria-selected={isChosen} className={kind} style={{ top, left: lefts[column] }}>
              {mark && <MarkShape severity={mark.severity} />}
              {column === current ? field : <span>{values[column] ?? ''}</span>}
            </Cell>
          )
        }}
      />
    </tr>
  )
})

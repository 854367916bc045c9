import { memo, type ReactNode } from 'react'
import type { FigureGridShape } from './figure-grid.tsx'

interface FigureRowProps extends Pick<FigureGridShape, 'rowHead' | 'lead' | 'cell'> {
  readonly row: number
  readonly height: number
  /** The columns that are drawn, both included, and the pixels before and after them. */
  readonly first: number
  readonly last: number
  readonly before: number
  readonly after: number
  /** The column that is in the order of tabs, where it is in this row. */
  readonly tabbed: number | undefined
  readonly onFocus: (row: number, column: number) => void
  readonly onOpen: (row: number, column: number) => void
}

/** A row of figures. While the table scrolls, a row that stays is not drawn again. */
export const FigureRow = memo(function FigureRow({ row, height, first, last, before, after, tabbed, rowHead, lead, cell, onFocus, onOpen }: FigureRowProps) {
  const columns = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  return (
    <tr aria-rowindex={row + 2} style={{ height }}>
      <th scope="row">{rowHead(row)}</th>
      {lead.map(({ head, cell: leadCell }): ReactNode => (
        <td key={head} className="figures-lead">
          {leadCell(row)}
        </td>
      ))}
      {before > 0 && <td aria-hidden="true" />}
      {columns.map((column) => {
        const { content, opens } = cell(row, column)
        return (
          <td
            key={column}
            data-cell={`${String(row)},${String(column)}`}
            tabIndex={column === tabbed ? 0 : -1}
            aria-colindex={column + lead.length + 2}
            className={opens ? 'figures-opens' : undefined}
            onFocus={() => { onFocus(row, column) }}
            onClick={opens ? () => { onOpen(row, column) } : undefined}
          >
            {content}
          </td>
        )
      })}
      {after > 0 && <td aria-hidden="true" />}
    </tr>
  )
})

import { memo, type ReactNode } from 'react'
import type { FigureGridShape } from './figure-grid.tsx'
import { GridCells } from './grid-cells.tsx'
import type { Drawn } from './grid-spaces.ts'

interface FigureRowProps extends Pick<FigureGridShape, 'rowHead' | 'lead' | 'cell'> {
  readonly row: number
  readonly height: number
  readonly columns: Drawn
  /** The column that is in the order of tabs, where it is in this row. */
  readonly tabbed: number | undefined
  readonly onFocus: (row: number, column: number) => void
  readonly onOpen: (row: number, column: number) => void
}

/** A row of figures. While the table scrolls, a row that stays is not drawn again. */
export const FigureRow = memo(function FigureRow({ row, height, columns, tabbed, rowHead, lead, cell, onFocus, onOpen }: FigureRowProps) {
  return (
    <tr aria-rowindex={row + 2} style={{ height }}>
      <th scope="row">{rowHead(row)}</th>
      {lead.map(({ head, cell: leadCell }): ReactNode => (
        <td key={head} className="figures-lead">
          {leadCell(row)}
        </td>
      ))}
      <GridCells
        columns={columns}
        cell={(column) => {
          const { content, opens } = cell(row, column)
          return (
            <td
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
        }}
      />
    </tr>
  )
})

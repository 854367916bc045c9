import './grid.css'
import './figure-grid.css'
import { type KeyboardEvent, type ReactNode, useCallback } from 'react'
import { FigureRow } from './figure-row.tsx'
import { GridCells, GridRows } from './grid-cells.tsx'
import { GridColumns } from './grid-columns.tsx'
import { inside, targetOf } from './grid-target.ts'
import { useGrid } from './use-grid.ts'

export interface FigureCell {
  readonly content: ReactNode
  /** There is something behind it to be opened. */
  readonly opens: boolean
}

/** What a grid of figures shows; contents are asked for only where they are on the screen. */
export interface FigureGridShape {
  readonly corner: string
  readonly rowCount: number
  readonly columnCount: number
  readonly rowHead: (row: number) => ReactNode
  readonly columnHead: (column: number) => ReactNode
  /** Columns between the head of a row and its figures. */
  readonly lead: readonly { readonly head: string; readonly width: number; readonly words?: true; readonly cell: (row: number) => ReactNode }[]
  readonly cell: (row: number, column: number) => FigureCell
  readonly foot?: { readonly head: string; readonly lead: readonly ReactNode[]; readonly cell: (column: number) => ReactNode }
  /** Pixels. */
  readonly columnWidth: number
  readonly headWidth: number
}

interface FigureGridProps extends FigureGridShape {
  readonly label: string
  readonly describedBy?: string
  readonly onOpen: (row: number, column: number) => void
}

const ROW = 44

/** A table of figures of any size: heads stay in sight, rows and columns off the screen are not drawn, arrow keys move, Enter opens. On paper all of it is there. */
export function FigureGrid({ label, describedBy, onOpen, ...shape }: FigureGridProps) {
  const { rowCount, columnCount, lead, columnWidth, headWidth } = shape
  const widthOf = useCallback(() => columnWidth, [columnWidth])
  const { scroller, rows, columns, width, ...grid } = useGrid({ rowCount, columnCount, rowHeight: ROW, columnWidth: widthOf })
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = targetOf(event.key, [grid.row, grid.column], rowCount, columnCount, event.ctrlKey)
    if (event.key === 'Enter' || event.key === ' ') onOpen(grid.row, grid.column)
    else if (target) grid.moveTo(inside(target, rowCount, columnCount))
    else return
    event.preventDefault()
  }
  return (
    <div className="grid figures" ref={scroller} tabIndex={-1}>
      <table role="grid" aria-label={label} aria-describedby={describedBy} aria-rowcount={rowCount + 1} aria-colcount={columnCount + lead.length + 1} style={{ width: headWidth + lead.reduce((sum, each) => sum + each.width, 0) + width }} onKeyDown={onKeyDown}>
        <colgroup>
          <col style={{ width: headWidth }} />
          {lead.map((each) => (
            <col key={each.head} style={{ width: each.width }} />
          ))}
          <GridColumns columns={columns} width={widthOf} />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="grid-corner">
              {shape.corner}
            </th>
            {lead.map(({ head, words }) => (
              <th key={head} scope="col" className={words && 'figures-words'}>
                {head}
              </th>
            ))}
            <GridCells
              columns={columns}
              cell={(column) => (
                <th scope="col" aria-colindex={column + lead.length + 2}>
                  {shape.columnHead(column)}
                </th>
              )}
            />
          </tr>
        </thead>
        <tbody>
          <GridRows rows={rows} row={(row) => <FigureRow row={row} height={ROW} columns={columns} tabbed={row === grid.row ? grid.column : undefined} rowHead={shape.rowHead} lead={lead} cell={shape.cell} onFocus={grid.onFocus} onOpen={onOpen} />} />
        </tbody>
        {shape.foot && (
          <tfoot>
            <tr>
              <th scope="row">{shape.foot.head}</th>
              {shape.foot.lead.map((content, index) => (
                <td key={index}>{content}</td>
              ))}
              <GridCells columns={columns} cell={(column) => <td>{shape.foot!.cell(column)}</td>} />
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

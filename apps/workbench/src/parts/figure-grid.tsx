import './figure-grid.css'
import { type Virtualizer, useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useRef } from 'react'
import { FigureRow } from './figure-row.tsx'
import { useGridKeys } from './use-grid-keys.ts'
import { usePrinting } from './use-printing.ts'

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
  const scroller = useRef<HTMLDivElement>(null)
  const printing = usePrinting()
  const rows = useVirtualizer({ count: rowCount, getScrollElement: () => scroller.current, estimateSize: () => ROW, overscan: printing ? rowCount : 12 })
  const columns = useVirtualizer({ horizontal: true, count: columnCount, getScrollElement: () => scroller.current, estimateSize: () => columnWidth, overscan: printing ? columnCount : 4 })
  const keys = useGridKeys({ rowCount, columnCount, scroller, rows, columns, onOpen })
  const shownRows = rows.getVirtualItems()
  const shownColumns = columns.getVirtualItems()
  const [first, last] = [shownColumns[0]?.index ?? 0, shownColumns.at(-1)?.index ?? -1]
  const [before, after] = spaceAround(columns)
  const [above, below] = spaceAround(rows)
  return (
    <div className="figures" ref={scroller} tabIndex={-1}>
      <table role="grid" aria-label={label} aria-describedby={describedBy} aria-rowcount={rowCount + 1} aria-colcount={columnCount + lead.length + 1} style={{ width: headWidth + lead.reduce((sum, { width }) => sum + width, 0) + columns.getTotalSize() }} onKeyDown={keys.onKeyDown}>
        <colgroup>
          <col style={{ width: headWidth }} />
          {lead.map(({ head, width }) => (
            <col key={head} style={{ width }} />
          ))}
          {before > 0 && <col style={{ width: before }} />}
          {shownColumns.map(({ key }) => (
            <col key={key} style={{ width: columnWidth }} />
          ))}
          {after > 0 && <col style={{ width: after }} />}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="figures-corner">
              {shape.corner}
            </th>
            {lead.map(({ head, words }) => (
              <th key={head} scope="col" className={words && 'figures-words'}>
                {head}
              </th>
            ))}
            {before > 0 && <td aria-hidden="true" />}
            {shownColumns.map(({ index, key }) => (
              <th key={key} scope="col" aria-colindex={index + lead.length + 2}>
                {shape.columnHead(index)}
              </th>
            ))}
            {after > 0 && <td aria-hidden="true" />}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <tr aria-hidden="true" style={{ height: above }} />}
          {shownRows.map(({ index: row, key }) => (
            <FigureRow key={key} row={row} height={ROW} first={first} last={last} before={before} after={after} tabbed={row === keys.row ? keys.column : undefined} rowHead={shape.rowHead} lead={lead} cell={shape.cell} onFocus={keys.onFocus} onOpen={onOpen} />
          ))}
          {below > 0 && <tr aria-hidden="true" style={{ height: below }} />}
        </tbody>
        {shape.foot && (
          <tfoot>
            <tr>
              <th scope="row">{shape.foot.head}</th>
              {shape.foot.lead.map((content, index) => (
                <td key={index}>{content}</td>
              ))}
              {before > 0 && <td aria-hidden="true" />}
              {shownColumns.map(({ index, key }) => (
                <td key={key}>{shape.foot!.cell(index)}</td>
              ))}
              {after > 0 && <td aria-hidden="true" />}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

/** Pixels before the first and after the last that is drawn. */
function spaceAround(virtualizer: Virtualizer<HTMLDivElement, Element>): readonly [number, number] {
  const items = virtualizer.getVirtualItems()
  const [first, last] = [items[0], items.at(-1)]
  return first && last ? [first.start, virtualizer.getTotalSize() - last.end] : [0, 0]
}

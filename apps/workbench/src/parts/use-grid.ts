import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { GridPlace } from './grid-target.ts'
import { drawnOf } from './grid-spaces.ts'
import { usePrinting } from './use-printing.ts'

interface GridSize {
  readonly rowCount: number
  readonly columnCount: number
  /** So many rows at the top are always drawn, by who asks. */
  readonly pinned?: number
  /** So many columns at the left are always drawn. */
  readonly pinnedColumns?: number
  /** Pixels. */
  readonly rowHeight: number
  readonly columnWidth: (column: number) => number
  readonly start?: GridPlace
}

/**
 * What grids have in common: rows and columns off the screen are not drawn, and one cell (`data-cell="row,column"`) is the current one. It is always drawn, so that
 * the focus is never lost by scrolling; where something in it takes the focus, that gets it. On paper everything is drawn.
 */
export function useGrid({ rowCount, columnCount, pinned = 0, pinnedColumns = 0, rowHeight, columnWidth, start = [0, 0] }: GridSize) {
  const scroller = useRef<HTMLDivElement>(null)
  const printing = usePrinting()
  const [chosen, setCurrent] = useState(start)
  const wanted = useRef<GridPlace>(undefined)
  const row = Math.min(chosen[0], rowCount - 1)
  const column = Math.min(chosen[1], columnCount - 1)
  const rows = useVirtualizer({ count: rowCount - pinned, getScrollElement: () => scroller.current, estimateSize: () => rowHeight, overscan: printing ? rowCount : 12, rangeExtractor: useRangeWith(0, row - pinned) })
  const columns = useVirtualizer({ horizontal: true, count: columnCount, getScrollElement: () => scroller.current, estimateSize: columnWidth, overscan: printing ? columnCount : 4, rangeExtractor: useRangeWith(pinnedColumns, column) })
  const [shownRows, shownColumns] = [rows.getVirtualItems(), columns.getVirtualItems()]
  const [height, width] = [rows.getTotalSize(), columns.getTotalSize()]
  useEffect(() => { columns.measure() }, [columns, columnWidth])
  useEffect(() => {
    // What was drawn before the move may be told only now, and a grid that is only being laid out has no cells yet.
    const found = wanted.current === chosen && scroller.current?.querySelector<HTMLElement>(`[data-cell="${String(row)},${String(column)}"]`)
    if (!found) return
    wanted.current = undefined
    const taking = found.querySelector<HTMLElement>('textarea') ?? found
    taking.focus({ preventScroll: true })
    found.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  const moveTo = useCallback((to: GridPlace): void => {
    // Another list even for the same place: the focus goes there again.
    wanted.current = [to[0], to[1]]
    setCurrent(wanted.current)
  }, [])
  const onFocus = useCallback((toRow: number, toColumn: number): void => {
    setCurrent((before) => (before[0] === toRow && before[1] === toColumn ? before : [toRow, toColumn]))
  }, [])
  const reveal = ([toRow, toColumn]: GridPlace): void => {
    if (toRow >= pinned) rows.scrollToIndex(toRow - pinned, { align: 'auto' })
    columns.scrollToIndex(toColumn, { align: 'auto' })
  }
  return {
    scroller,
    row,
    column,
    moveTo,
    onFocus,
    reveal,
    rows: useMemo(() => drawnOf(shownRows, height), [shownRows, height]),
    columns: useMemo(() => drawnOf(shownColumns, width), [shownColumns, width]),
    /** Of all columns, in pixels. */
    width,
  }
}

/** What is in sight, the first ones, and one more. */
function useRangeWith(first: number, index: number): (range: Range) => number[] {
  return useCallback(
    (range) => {
      const kept = [...Array.from({ length: Math.min(first, range.count) }, (_, at) => at), ...(index >= 0 && index < range.count ? [index] : [])]
      return [...new Set([...defaultRangeExtractor(range), ...kept])].sort((left, right) => left - right)
    },
    [first, index],
  )
}

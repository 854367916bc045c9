import type { Virtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'

interface GridKeys {
  readonly rowCount: number
  readonly columnCount: number
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly rows: Virtualizer<HTMLDivElement, Element>
  readonly columns: Virtualizer<HTMLDivElement, Element>
  readonly onOpen: (row: number, column: number) => void
}

const PAGE = 10

/** One cell of a grid is in the order of tabs; arrows, Home, End and Page keys choose which. */
export function useGridKeys({ rowCount, columnCount, scroller, rows, columns, onOpen }: GridKeys) {
  const [[row, column], setCurrent] = useState<readonly [number, number]>([0, 0])
  const moved = useRef(false)
  const at = [Math.min(row, rowCount - 1), Math.min(column, columnCount - 1)] as const
  useEffect(() => {
    if (!moved.current) return
    const found = scroller.current?.querySelector<HTMLElement>(`[data-cell="${String(row)},${String(column)}"]`)
    // A cell far away is drawn only after the table has scrolled there.
    if (!found) return
    moved.current = false
    found.focus({ preventScroll: true })
    found.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  const move = (toRow: number, toColumn: number): void => {
    const next = [clamp(toRow, rowCount), clamp(toColumn, columnCount)] as const
    rows.scrollToIndex(next[0], { align: 'auto' })
    columns.scrollToIndex(next[1], { align: 'auto' })
    moved.current = true
    setCurrent(next)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = targetOf(event.key, at, rowCount, columnCount, event.ctrlKey)
    if (event.key === 'Enter' || event.key === ' ') onOpen(...at)
    else if (target) move(...target)
    else return
    event.preventDefault()
  }
  const onFocus = useCallback((toRow: number, toColumn: number): void => {
    setCurrent((before) => (before[0] === toRow && before[1] === toColumn ? before : [toRow, toColumn]))
  }, [])
  return { onKeyDown, onFocus, row: at[0], column: at[1] }
}

function targetOf(key: string, [row, column]: readonly [number, number], rowCount: number, columnCount: number, far: boolean): readonly [number, number] | undefined {
  switch (key) {
    case 'ArrowDown':
      return [row + 1, column]
    case 'ArrowUp':
      return [row - 1, column]
    case 'ArrowRight':
      return [row, column + 1]
    case 'ArrowLeft':
      return [row, column - 1]
    case 'PageDown':
      return [row + PAGE, column]
    case 'PageUp':
      return [row - PAGE, column]
    case 'Home':
      return [far ? 0 : row, 0]
    case 'End':
      return [far ? rowCount - 1 : row, columnCount - 1]
    default:
      return undefined
  }
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(value, count - 1))
}

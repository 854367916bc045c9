import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { GridPlace } from '../../../parts/grid-target.ts'
import type { useGrid } from '../../../parts/use-grid.ts'
import { type Block, blockBetween } from './block.ts'
import type { TableCommands } from './table-commands.ts'

/** `ready`: keys move. `typed`: typing has begun, and arrows still move. `edited`: arrows move in the text of the cell. */
export type CellMode = 'ready' | 'typed' | 'edited'

export interface TableEditing {
  readonly commands: TableCommands
  readonly mode: CellMode
  readonly place: GridPlace
  readonly block: Block
  /** The field of the current cell. */
  readonly field: RefObject<HTMLTextAreaElement | null>
  /** After Escape the next Tab leaves the table. */
  readonly leaving: RefObject<boolean>
  begin(mode: CellMode): void
  /** Takes what was typed into the table. */
  commit(): void
  /** Leaves the cell as it was. */
  cancel(): void
  go(place: GridPlace): void
  extend(place: GridPlace): void
}

/** The current cell of a table, the block that is chosen from there, and the value that is being typed. */
export function useTableEditing(grid: ReturnType<typeof useGrid>, commands: TableCommands): TableEditing {
  const field = useRef<HTMLTextAreaElement>(null)
  const leaving = useRef(false)
  const [mode, begin] = useState<CellMode>('ready')
  const [extent, setExtent] = useState<GridPlace>()
  const { row, column, moveTo, reveal } = grid
  const place: GridPlace = [row, column]
  const commit = (): void => {
    if (mode === 'ready' || !field.current) return
    commands.set(place, field.current.value)
    begin('ready')
  }
  // Whoever leaves the page in the middle of a cell has written it.
  const leave = useRef(commit)
  useLayoutEffect(() => { leave.current = commit })
  useLayoutEffect(() => () => { leave.current() }, [])
  useEffect(() => { commands.at([row, column]) }, [commands, row, column])
  const go = useCallback((to: GridPlace): void => {
    setExtent(undefined)
    moveTo([Math.max(0, to[0]), Math.max(0, to[1])])
  }, [moveTo])
  return {
    commands,
    mode,
    place,
    block: blockBetween(place, extent ?? place),
    field,
    leaving,
    begin,
    commit,
    cancel: () => {
      begin('ready')
      setExtent(undefined)
    },
    go,
    extend: (to) => {
      setExtent(to)
      reveal(to)
    },
  }
}

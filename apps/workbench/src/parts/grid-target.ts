/** Row and column of a cell. */
export type GridPlace = readonly [row: number, column: number]

const PAGE = 10

/** Where a key leads from a cell; undefined for keys that lead nowhere. With Ctrl it is the far end. The place may lie outside the grid. */
export function targetOf(key: string, [row, column]: GridPlace, rowCount: number, columnCount: number, far: boolean): GridPlace | undefined {
  switch (key) {
    case 'ArrowDown':
      return [far ? rowCount - 1 : row + 1, column]
    case 'ArrowUp':
      return [far ? 0 : row - 1, column]
    case 'ArrowRight':
      return [row, far ? columnCount - 1 : column + 1]
    case 'ArrowLeft':
      return [row, far ? 0 : column - 1]
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

/** The nearest place inside the grid. */
export function inside([row, column]: GridPlace, rowCount: number, columnCount: number): GridPlace {
  return [clamp(row, rowCount), clamp(column, columnCount)]
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(value, count - 1))
}

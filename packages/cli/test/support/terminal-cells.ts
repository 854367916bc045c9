import { displayWidth } from '@renkei/diagnostics'

/** One character where a terminal shows it. */
export interface Cell {
  readonly character: string
  /** From 0. */
  readonly column: number
  /** Columns it takes: 1, or 2 for full-width characters. */
  readonly width: number
  /** As styleText names them, in order: `bold`, `red` … */
  readonly styles: readonly string[]
}

const OPENED: Readonly<Record<string, string>> = { 1: 'bold', 2: 'dim', 31: 'red', 32: 'green', 33: 'yellow', 34: 'blue', 36: 'cyan' }
const CLOSED: Readonly<Record<string, readonly string[]>> = { 22: ['bold', 'dim'], 39: ['red', 'green', 'yellow', 'blue', 'cyan'] }

/** Reads what is written to a terminal, with the escapes of styleText, as rows of cells. */
export function terminalCells(written: string): readonly (readonly Cell[])[] {
  const styles = new Set<string>()
  return written.replace(/\n$/, '').split('\n').map((row) => {
    const cells: Cell[] = []
    let column = 0
    // eslint-disable-next-line no-control-regex -- The escape is what is looked for.
    for (const [piece, code] of row.matchAll(/\u001b\[(\d+)m|[^]/gu)) {
      if (code !== undefined) {
        change(styles, code)
        continue
      }
      const width = displayWidth(piece)
      cells.push({ character: piece, column, width, styles: [...styles].sort() })
      column += width
    }
    return cells
  })
}

function change(styles: Set<string>, code: string): void {
  const opened = OPENED[code]
  const closed = CLOSED[code]
  if (opened === undefined && closed === undefined) throw new Error(`the command line is not known to write the style ${code}`)
  if (opened !== undefined) styles.add(opened)
  for (const style of closed ?? []) styles.delete(style)
}

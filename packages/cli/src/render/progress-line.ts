const WIDTH = 30

/** A line of a terminal that shows how much is done, from 0 to 1, and is written over; empty when all is. */
export function progressLine(done: number): string {
  if (done >= 1) return `\r${' '.repeat(WIDTH + 7)}\r`
  const filled = Math.floor(done * WIDTH)
  return `\r[${'#'.repeat(filled)}${' '.repeat(WIDTH - filled)}] ${String(Math.floor(done * 100)).padStart(3)}%`
}

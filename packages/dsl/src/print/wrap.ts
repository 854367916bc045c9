import { displayWidth } from '@renkei/diagnostics'

/** Words up to a reading point and with it. */
export interface Stretch {
  readonly text: string
  /** A clause or a condition ends here: the better place for a break. */
  readonly closes: boolean
}

/** Columns of a line that is broken: 40 full-width characters, as a page of A4 holds. */
const WIDTH = 80
/** What fits into this is not broken at all: a sentence a little longer than a line reads better whole. */
const WHOLE = 100
/** A line that is shorter says nothing by itself: 理由は、 */
const LEAST = 20

/**
 * Lays a sentence out in lines of about 40 full-width characters, broken behind reading points only: behind the last clause that ends in
 * the second half of the line, else as late as it goes. What has no reading point is not broken, however long.
 */
export function wrap(stretches: readonly Stretch[]): string[] {
  const lines: string[] = []
  for (let first = 0; first < stretches.length; ) {
    const end = lineEnd(stretches, first)
    lines.push(stretches.slice(first, end).map(({ text }) => text).join(''))
    first = end
  }
  return lines
}

function lineEnd(stretches: readonly Stretch[], first: number): number {
  const widths = stretches.slice(first).map(({ text }) => displayWidth(text))
  if (widths.reduce((sum, width) => sum + width, 0) <= WHOLE) return stretches.length
  let width = 0
  let closed: number | undefined
  for (const [index, more] of widths.entries()) {
    width += more
    if (width > WIDTH && (closed !== undefined || width - more >= LEAST)) return closed ?? first + index
    if (stretches[first + index]!.closes && width >= WIDTH / 2) closed = first + index + 1
  }
  return stretches.length
}

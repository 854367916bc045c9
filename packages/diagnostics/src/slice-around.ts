import { displayWidth } from './display-width.ts'
import { visibleText } from './visible-text.ts'

/** A line cut to the columns there are, safe to print: what stands before the marked part, the part, what follows. */
export interface Slice {
  readonly before: string
  readonly marked: string
  readonly after: string
}

const CUT = '…'

/** Cuts a line around `[start, end)` to at most `room` columns; what is left out shows as `…`. Looks only at what may fit, however long the line. */
export function sliceAround(line: string, start: number, end: number, room: number): Slice {
  const before = line.slice(0, start)
  const after = line.slice(end)
  const marked = head(line.slice(start, end), room)
  const left = room - displayWidth(marked)
  const half = left >> 1
  return {
    before: tail(before, Math.max(half, left - displayWidth(head(after, left)))),
    marked,
    after: head(after, Math.max(left - half, left - displayWidth(tail(before, left)))),
  }
}

/** The longest beginning that fits. */
function head(text: string, room: number): string {
  const sample = withoutHalf(text.slice(0, sampleLength(room)))
  return fit(sample.length === text.length, [...sample], room, (kept, cut) => kept.join('') + cut)
}

/** The longest end that fits. */
function tail(text: string, room: number): string {
  const sample = withoutHalf(text.slice(Math.max(0, text.length - sampleLength(room))))
  return fit(sample.length === text.length, [...sample].reverse(), room, (kept, cut) => cut + kept.reverse().join(''))
}

function fit(complete: boolean, characters: readonly string[], room: number, join: (kept: string[], cut: string) => string): string {
  const pieces = characters.map(visibleText)
  const widths = pieces.map(displayWidth)
  if (complete && widths.reduce((sum, width) => sum + width, 0) <= room) return join(pieces, '')
  let used = displayWidth(CUT)
  if (used > room) return ''
  const stop = widths.findIndex((width) => (used += width) > room)
  return join(pieces.slice(0, stop < 0 ? pieces.length : stop), CUT)
}

/** Code units that surely hold what fits: combining marks take units but no columns. */
function sampleLength(room: number): number {
  return (room + 1) * 4
}

/** A cut between the halves of a surrogate pair leaves neither. */
function withoutHalf(text: string): string {
  return text.replace(/^[\udc00-\udfff]/u, '').replace(/[\ud800-\udbff]$/u, '')
}

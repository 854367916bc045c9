/** A place in a text as people count: from 1. */
export interface Position {
  readonly line: number
  /** In characters (code points), not columns of the screen. */
  readonly column: number
}

/** Where the lines of one text begin. Made once per text. */
export interface LineIndex {
  readonly text: string
  readonly lineCount: number
  /** The place of an offset in UTF-16 code units; one outside the text counts as its nearest end. */
  positionAt(offset: number): Position
  /** Offsets of a line (from 1) without its line break. */
  lineRange(line: number): { readonly start: number; readonly end: number }
}

/** Finds the lines of a text; LF, CR LF and CR all end a line. */
export function lineIndex(text: string): LineIndex {
  const starts = lineStarts(text)
  const lineRange = (line: number) => {
    const start = starts[line - 1] ?? text.length
    const next = starts[line]
    return { start, end: next === undefined ? text.length : withoutBreak(text, next) }
  }
  const positionAt = (offset: number): Position => {
    const within = Math.max(0, Math.min(offset, text.length))
    const line = lastAtOrBefore(starts, within) + 1
    return { line, column: countCharacters(text, starts[line - 1] ?? 0, within) + 1 }
  }
  return { text, lineCount: starts.length, positionAt, lineRange }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return starts
}

function withoutBreak(text: string, next: number): number {
  return text.startsWith('\r\n', next - 2) ? next - 2 : next - 1
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** A pair of surrogates is one character; its second half adds nothing. */
function countCharacters(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0xdc00 || unit > 0xdfff || at === start) count++
  }
  return count
}

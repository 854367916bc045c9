import { displayWidth } from './display-width.ts'
import type { LineIndex } from './line-index.ts'
import { sliceAround } from './slice-around.ts'
import type { Span } from './span.ts'
import { visibleText } from './visible-text.ts'
import { wrapText } from './wrap-text.ts'

export interface FrameStyle {
  /** Columns a row may take. */
  readonly width: number
  /** Paints line numbers and rules. */
  readonly rule: (text: string) => string
  /** Paints carets and what is said beside them. */
  readonly mark: (text: string) => string
}

/** A line of the source and the carets under it. */
interface Excerpt {
  readonly rows: readonly [string, string]
  /** Columns the row of carets takes. */
  readonly used: number
}

/**
 * The source around a span with carets under it and a note beside them, as rows. Of a span over several lines the first and
 * the last line are shown.
 */
export function frame(index: LineIndex, span: Span, note: string | undefined, style: FrameStyle): string[] {
  const start = clamp(span.start, 0, index.text.length)
  const end = clamp(span.end, start, index.text.length)
  const first = index.positionAt(start)
  const lastLine = index.positionAt(end > start ? end - 1 : end).line
  const gutter = ' '.repeat(String(lastLine).length)
  const place = `${gutter}${style.rule('┌─')} ${visibleText(span.source)}:${first.line}:${first.column}`
  if (lastLine === first.line) {
    const only = excerptOf(index, lastLine, start, end, gutter, style)
    return [place, ...noted(only, note, gutter, style)]
  }
  const opening = excerptOf(index, first.line, start, index.lineRange(first.line).end, gutter, style)
  const closing = excerptOf(index, lastLine, firstInk(index, lastLine), end, gutter, style)
  const between = lastLine > first.line + 1 ? [`${gutter}${style.rule('⋮')}`] : []
  return [place, ...opening.rows, ...between, ...noted(closing, note, gutter, style)]
}

function excerptOf(index: LineIndex, line: number, from: number, to: number, gutter: string, style: FrameStyle): Excerpt {
  const range = index.lineRange(line)
  const text = index.text.slice(range.start, range.end)
  const start = clamp(from - range.start, 0, text.length)
  // One column less: an empty span at the end of a full row still needs its caret.
  const room = style.width - gutter.length - 3
  const cut = sliceAround(text, start, clamp(to - range.start, start, text.length), room)
  const carets = '^'.repeat(Math.max(1, displayWidth(cut.marked)))
  const indent = displayWidth(cut.before)
  return {
    rows: [
      `${style.rule(`${String(line).padStart(gutter.length)}│`)} ${cut.before}${cut.marked}${cut.after}`.trimEnd(),
      `${gutter}${style.rule('│')} ${' '.repeat(indent)}${style.mark(carets)}`,
    ],
    used: gutter.length + 2 + indent + carets.length,
  }
}

/** The note beside the carets if there is room, else below them. */
function noted({ rows: [line, carets], used }: Excerpt, note: string | undefined, gutter: string, style: FrameStyle): string[] {
  if (note === undefined) return [line, carets]
  if (used + 1 + displayWidth(note) <= style.width) return [line, `${carets} ${style.mark(note)}`]
  const below = wrapText(note, style.width - gutter.length - 2)
  return [line, carets, ...below.map((text) => `${gutter}${style.rule('│')} ${style.mark(text)}`)]
}

/** Where the text of a line begins after its blanks. */
function firstInk(index: LineIndex, line: number): number {
  const { start, end } = index.lineRange(line)
  return end - index.text.slice(start, end).trimStart().length
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}

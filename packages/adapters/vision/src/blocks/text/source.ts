import type { Span } from '@renkei/diagnostics'

/** A text with its lines, so that every block knows where it stands. */
export interface TextSource {
  readonly name: string
  readonly text: string
  readonly lines: readonly string[]
  /** Offset of each line in the text. */
  readonly starts: readonly number[]
}

export function textSource(name: string, text: string): TextSource {
  const lines = text.split('\n')
  const starts: number[] = []
  let at = 0
  for (const line of lines) {
    starts.push(at)
    at += line.length + 1
  }
  return { name, text, lines: lines.map((line) => line.replace(/\r$/, '')), starts }
}

/** The place of a part of a line (counted from 1); the whole line where the part is not in it. */
export function spanIn({ name, lines, starts }: TextSource, line: number, part?: string): Span {
  const text = lines[line - 1] ?? ''
  const base = starts[line - 1] ?? 0
  const found = part === undefined ? -1 : text.indexOf(part)
  return found < 0 ? { source: name, start: base, end: base + text.length } : { source: name, start: base + found, end: base + found + (part ?? '').length }
}

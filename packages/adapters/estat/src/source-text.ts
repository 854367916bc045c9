import type { Span } from '@renkei/diagnostics'

/** The text of a file or reply and where it is from: a path, or the address without what is secret. */
export interface SourceText {
  readonly path: string
  readonly text: string
}

/**
 * Where a value stands in JSON text: its first occurrence as a string, also inside a reply that was stored as a string, or as bare digits.
 * The whole text where it is not to be found.
 */
export function placeOf({ path, text }: SourceText, value: string): Span {
  const quoted = JSON.stringify(value)
  for (const form of [quoted, JSON.stringify(quoted).slice(1, -1), value]) {
    const start = form === '' ? -1 : text.indexOf(form)
    if (start >= 0) return { source: path, start, end: start + form.length }
  }
  return topOf({ path, text })
}

export function topOf({ path }: SourceText): Span {
  return { source: path, start: 0, end: 0 }
}

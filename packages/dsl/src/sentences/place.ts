import type { Span } from '@renkei/diagnostics'

/** The text a sentence stands in, for spans and for images as they were typed. */
export interface Place {
  readonly source: string
  readonly text: string
}

export function spanAt(place: Place, start: number, end: number): Span {
  return { source: place.source, start, end }
}

export function typed(place: Place, start: number, end: number): string {
  return place.text.slice(start, end)
}

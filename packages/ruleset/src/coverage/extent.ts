import type { Span } from '@renkei/diagnostics'
import type { Sentence } from '@renkei/dsl'

/** A sentence with the numbered items below it. */
export function extentOf({ span, items = [] }: Sentence): Span {
  return { ...span, end: Math.max(span.end, ...items.map((item) => item.span.end)) }
}

/** Whether the first place lies in the second. */
export function isWithin({ source, start, end }: Span, whole: Span): boolean {
  return source === whole.source && start >= whole.start && end <= whole.end
}

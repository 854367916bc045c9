import type { Edit } from './diagnostic.ts'

/** A text with edits made; of two that overlap the one that begins first. Offsets are those of the text before. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((left, right) => left.span.start - right.span.start)
  let at = 0
  let result = ''
  for (const { span, text: replacement } of ordered) {
    if (span.start < at) continue
    result += text.slice(at, span.start) + replacement
    at = span.end
  }
  return result + text.slice(at)
}

import type { Diagnostic, Span } from '@renkei/diagnostics'
import type { RuleView } from '../workspace/rule-view.ts'

/**
 * What was remarked when there was last time for it, moved along with the text, so that marks do not go away and come back
 * while somebody types. A remark on characters that were typed over is dropped.
 */
export class KeptRemarks {
  #remarks: readonly Diagnostic[] = []
  #texts: ReadonlyMap<string, string> = new Map()

  keep(view: RuleView, remarks: readonly Diagnostic[]): void {
    this.#remarks = remarks
    this.#texts = textsOf(view)
  }

  /** Those that still stand in the texts of a later moment. */
  in(view: RuleView): readonly Diagnostic[] {
    if (this.#remarks.length === 0) return []
    const now = textsOf(view)
    const moves = new Map<string, Move>()
    for (const [path, text] of this.#texts) if (now.get(path) !== text) moves.set(path, moveBetween(text, now.get(path) ?? ''))
    if (moves.size === 0) return this.#remarks
    return this.#remarks.flatMap((found) => moved(found, moves) ?? [])
  }
}

/** A text was replaced from `start` to `end`; what stands behind moved by so many characters. */
interface Move {
  readonly start: number
  readonly end: number
  readonly by: number
}

function textsOf({ ruleSet }: RuleView): ReadonlyMap<string, string> {
  return new Map(ruleSet.sources.map(({ path, text }) => [path, text]))
}

function moveBetween(before: string, after: string): Move {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let same = 0
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++
  return { start, end: before.length - same, by: after.length - before.length }
}

function moved(found: Diagnostic, moves: ReadonlyMap<string, Move>): Diagnostic | undefined {
  const span = found.span && movedSpan(found.span, moves)
  if (found.span && !span) return undefined
  const related = found.related.flatMap(({ span: at, label }) => {
    const to = movedSpan(at, moves)
    return to ? [{ span: to, label }] : []
  })
  return { ...found, related, ...(span ? { span } : {}) }
}

function movedSpan(span: Span, moves: ReadonlyMap<string, Move>): Span | undefined {
  const move = moves.get(span.source)
  if (!move || span.end <= move.start) return span
  return span.start >= move.end ? { ...span, start: span.start + move.by, end: span.end + move.by } : undefined
}

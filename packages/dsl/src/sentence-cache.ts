import type { Span } from '@renkei/diagnostics'
import { TokenCache } from './lexer/token-cache.ts'
import type { RawSentence } from './sentences/split.ts'
import type { Sentence } from './tree/tree.ts'

const MOST = 50_000

/** Sentences that were read before, so that after a keystroke only the changed one is read again. Belongs to the caller. */
export class SentenceCache {
  /** How they were cut, so that what was not typed in is not cut again. */
  readonly tokens = new TokenCache()
  readonly #sentences = new Map<string, Sentence>()

  /** The sentence with the same text and the same known names, moved to its new place. */
  get(key: string, source: string, start: number): Sentence | undefined {
    const known = this.#sentences.get(key)
    if (known === undefined) return undefined
    const { span } = known
    return span.start === start && span.source === source ? known : move(known, source, start - span.start)
  }

  set(key: string, sentence: Sentence): void {
    if (this.#sentences.size >= MOST) this.#sentences.clear()
    this.#sentences.set(key, sentence)
  }
}

/** The text of a sentence and, because known names change how it is cut, where they stand in it. */
export function cacheKey(text: string, { tokens, period }: RawSentence): string {
  const start = tokens[0]!.startOffset
  const known = tokens.filter(({ details }) => details.known === true).map((token) => `${String(token.startOffset - start)}+${String(token.image.length)}`)
  return `${known.join(' ')}\n${text.slice(start, period?.end ?? tokens.at(-1)!.end)}`
}

function move<T>(node: T, source: string, by: number): T {
  if (Array.isArray(node)) return node.map((one: unknown) => move(one, source, by)) as T
  if (typeof node !== 'object' || node === null) return node
  const moved: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(node)) moved[key] = key === 'span' ? moveSpan(value as Span, source, by) : move(value as unknown, source, by)
  return moved as T
}

function moveSpan({ start, end }: Span, source: string, by: number): Span {
  return { source, start: start + by, end: end + by }
}

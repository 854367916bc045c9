import type { KnownNames } from './known-names.ts'
import { isToken, type Token } from './token.ts'

const MOST = 50_000

interface Stretch {
  readonly start: number
  readonly tokens: readonly Token[]
}

/**
 * Tokens of stretches that end in 「。」, as they were cut under the same known names. Nothing before a stretch or behind it changes how it is cut, because
 * no token runs over a 「。」. They are kept as they stood last: what stands before the place that is typed in is taken as it is.
 */
export class TokenCache {
  #known: KnownNames | undefined
  readonly #stretches = new Map<string, Stretch>()

  get(known: KnownNames, text: string, start: number): readonly Token[] | undefined {
    const kept = known === this.#known ? this.#stretches.get(text) : undefined
    if (kept === undefined || kept.start === start) return kept?.tokens
    const tokens = kept.tokens.map((token) => movedToken(token, start - kept.start))
    this.#stretches.set(text, { start, tokens })
    return tokens
  }

  /** Of what is wrong nothing is kept: it names its place in the file. */
  set(known: KnownNames, text: string, tokens: readonly Token[], start: number): void {
    if (!isToken(tokens.at(-1), 'Period') || tokens.some(({ details: { problem, ends } }) => problem !== undefined || ends !== undefined)) return
    if (known !== this.#known || this.#stretches.size >= MOST) this.#stretches.clear()
    this.#known = known
    this.#stretches.set(text, { start, tokens })
  }
}

function movedToken({ name, tokenType, tokenTypeIdx, image, startOffset, endOffset, end, details }: Token, by: number): Token {
  return { name, tokenType, tokenTypeIdx, image, startOffset: startOffset + by, endOffset: endOffset! + by, end: end + by, details } as Token
}

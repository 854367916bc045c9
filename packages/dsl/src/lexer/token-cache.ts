import type { KnownNames } from './known-names.ts'
import { isToken, type Token } from './token.ts'

const MOST = 50_000

/**
 * Tokens of stretches that end in 「。」, as they were cut under the same known names. Nothing before a stretch or behind it changes how it is cut, because
 * no token runs over a 「。」. Places count from where the stretch begins.
 */
export class TokenCache {
  #known: KnownNames | undefined
  readonly #stretches = new Map<string, readonly Token[]>()

  get(known: KnownNames, text: string): readonly Token[] | undefined {
    return known === this.#known ? this.#stretches.get(text) : undefined
  }

  /** Of what is wrong nothing is kept: it names its place in the file. */
  set(known: KnownNames, text: string, tokens: readonly Token[], start: number): void {
    if (!isToken(tokens.at(-1), 'Period') || tokens.some(({ details: { problem, ends } }) => problem !== undefined || ends !== undefined)) return
    if (known !== this.#known || this.#stretches.size >= MOST) this.#stretches.clear()
    this.#known = known
    this.#stretches.set(text, tokens.map((token) => movedToken(token, -start)))
  }
}

export function movedToken({ name, tokenType, tokenTypeIdx, image, startOffset, endOffset, end, details }: Token, by: number): Token {
  return { name, tokenType, tokenTypeIdx, image, startOffset: startOffset + by, endOffset: endOffset! + by, end: end + by, details } as Token
}

import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { isOneOf, isToken, namesOf, type Token } from '../lexer/token.ts'
import { limits } from '../limits.ts'
import { endsAtLine } from './line-end.ts'

/** No sentence begins with these. */
const GOING_ON = namesOf('RightParenthesis', 'Particle', 'Link')

/** Lines of their own. */
const LINES = namesOf('Heading', 'NumberedItem')

/** A stretch of tokens between two 。 or headings. */
export interface RawSentence {
  readonly kind: 'sentence'
  readonly tokens: readonly Token[]
  /** Absent where 「。」 is missing. */
  readonly period?: Token
  /** The first thing that is wrong with it before it is parsed. */
  readonly problem?: Diagnostic
}

export type Unit = RawSentence | { readonly kind: 'heading' | 'item'; readonly token: Token }

/** Cuts the token list, never the text: 「」 may hold 。 and so may （）. */
export function split(source: string, text: string, tokens: readonly Token[]): readonly Unit[] {
  return new Splitter(source, text, tokens).units()
}

class Splitter {
  readonly #source: string
  readonly #text: string
  readonly #tokens: readonly Token[]
  readonly #units: Unit[] = []
  #buffer: Token[] = []
  #open: Token[] = []
  #problem: Diagnostic | undefined

  constructor(source: string, text: string, tokens: readonly Token[]) {
    this.#source = source
    this.#text = text
    this.#tokens = tokens
  }

  units(): readonly Unit[] {
    for (let index = 0; index < this.#tokens.length; index++) this.#take(this.#tokens[index]!, index)
    this.#flush()
    return this.#units
  }

  #take(token: Token, index: number): void {
    if (isOneOf(token, LINES)) {
      this.#flush()
      this.#units.push({ kind: isToken(token, 'Heading') ? 'heading' : 'item', token })
    } else if (isToken(token, 'Period') && !this.#isInside(index)) {
      this.#flush(token)
    } else {
      this.#push(token)
      if (this.#open.length === 0 && endsAtLine(this.#text, this.#buffer, this.#tokens, index)) this.#flush()
    }
  }

  /** 「。」 is part of the aside where its ） follows, at the latest after one more 「。」 (をいう。以下同じ。). Before a particle, which begins no sentence, it is, too. */
  #isInside(index: number): boolean {
    if (this.#open.length === 0) return false
    if (isOneOf(this.#tokens[index + 1], GOING_ON)) return true
    let depth = this.#open.length
    for (let at = index + 1; depth > 0; at++) {
      const token = this.#tokens[at]
      if (token === undefined || isOneOf(token, LINES) || (isToken(token, 'Period') && !isToken(this.#tokens[at + 1], 'RightParenthesis'))) return false
      if (isToken(token, 'LeftParenthesis')) depth++
      if (isToken(token, 'RightParenthesis')) depth--
    }
    return true
  }

  #push(token: Token): void {
    this.#buffer.push(token)
    if (isToken(token, 'LeftParenthesis')) {
      this.#open.push(token)
      if (this.#open.length > limits.nesting) this.#report(diagnostic('nested-too-deep', { limit: limits.nesting }, this.#span(token)))
    } else if (isToken(token, 'RightParenthesis') && this.#open.pop() === undefined) {
      this.#report(diagnostic('unopened-parenthesis', {}, this.#span(token)))
    }
    if (this.#buffer.length > limits.tokens) this.#report(diagnostic('sentence-too-long', { limit: limits.tokens }, this.#span(this.#buffer[0]!)))
    if (token.details.problem !== undefined) this.#report(token.details.problem)
  }

  /** One mistake, one message: the first is kept. */
  #report(problem: Diagnostic): void {
    this.#problem ??= problem
  }

  #flush(period?: Token): void {
    if (this.#buffer.length === 0 && period === undefined) return
    const unclosed = this.#open[0]
    if (unclosed !== undefined) this.#report(diagnostic('unclosed-parenthesis', {}, this.#span(unclosed)))
    if (period?.details.problem !== undefined) this.#report(period.details.problem)
    if (this.#buffer.length === 0) this.#report(diagnostic('empty-sentence', {}, this.#span(period!)))
    this.#units.push({
      kind: 'sentence',
      tokens: this.#buffer,
      ...(period === undefined ? {} : { period }),
      ...(this.#problem === undefined ? {} : { problem: this.#problem }),
    })
    this.#buffer = []
    this.#open = []
    this.#problem = undefined
  }

  #span(token: Token): { source: string; start: number; end: number } {
    return { source: this.#source, start: token.startOffset, end: token.end }
  }
}

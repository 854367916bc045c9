import type { IToken } from 'chevrotain'
import type { Diagnostic, Span } from '@renkei/diagnostics'
import type { Keyword } from '../keywords/keyword.ts'
import type { Heading, NumberedItem } from '../tree/tree.ts'
import { tokenTypes, type TokenName } from './token-types.ts'

/** What a token carries besides its place. */
export interface TokenDetails {
  readonly keyword?: Keyword
  /** A name from the table of known names. */
  readonly known?: boolean
  /** 1人当たり, 以上: joins the noun before it without の. */
  readonly joins?: boolean
  /** 以上 after a name: what stands before it bounds an amount. */
  readonly bounds?: boolean
  readonly heading?: Heading
  readonly item?: NumberedItem
  /** What the pattern of a figure, a year or a day captured. */
  readonly groups?: Readonly<Record<string, string | undefined>> | undefined
  /** Of a range of years: where its two years stand. */
  readonly ends?: { readonly from?: Span; readonly to?: Span }
  /** Of a token that cannot be read. */
  readonly problem?: Diagnostic
}

/** A token of chevrotain; `image` is half-width, offsets are those of the text, `end` is exclusive. */
export interface Token extends IToken {
  readonly name: TokenName
  readonly end: number
  readonly details: TokenDetails
}

const NONE: TokenDetails = Object.freeze({})

export function makeToken(name: TokenName, image: string, startOffset: number, details: TokenDetails = NONE): Token {
  const tokenType = tokenTypes[name]
  const end = startOffset + image.length
  return { name, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx!, image, startOffset, endOffset: end - 1, end, details } as Token
}

export function isToken(token: Token | undefined, name: TokenName): boolean {
  return token?.name === name
}

export function isOneOf(token: Token | undefined, names: ReadonlySet<TokenName>): boolean {
  return token !== undefined && names.has(token.name)
}

/** True where a sentence may begin: at the start, behind 「。」, a heading or a numbered line. */
export function opensSentence(before: Token | undefined): boolean {
  return before === undefined || isOneOf(before, LINE_ENDS)
}

/** A set of token names, for `isOneOf`. */
export function namesOf(...names: readonly TokenName[]): ReadonlySet<TokenName> {
  return new Set(names)
}

const LINE_ENDS = namesOf('Period', 'Heading', 'NumberedItem')

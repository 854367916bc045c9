import { halfWidth } from '@renkei/model'
import type { Comment } from '../tree/tree.ts'
import { badCharacter } from './bad-character.ts'
import { isBlank } from './characters.ts'
import type { Matcher, ScanContext } from './context.ts'
import type { HeadingPlace } from './heading-line.ts'
import type { KnownNames } from './known-names.ts'
import { layOut } from './layout.ts'
import { readItem } from './match-item.ts'
import { matchAffix } from './match-affix.ts'
import { matchBound } from './match-bound.ts'
import { matchBadNumber, matchFigure } from './match-figure.ts'
import { readHeading } from './match-heading.ts'
import { matchHiragana } from './match-hiragana.ts'
import { matchKeyword } from './match-keyword.ts'
import { matchKnownName } from './match-known-name.ts'
import { matchName } from './match-name.ts'
import { matchOwnAdverb } from './match-own-adverb.ts'
import { matchProgramme } from './match-programme.ts'
import { matchQuoted } from './match-quoted.ts'
import { matchSign } from './match-sign.ts'
import { matchUnlistedVerb } from './match-unlisted-verb.ts'
import { matchUnusable } from './match-unusable.ts'
import { matchDate, matchYear, matchYearRange } from './match-year.ts'
import { asSubject, describesNext } from './subject-no.ts'
import { toText } from './to-text.ts'
import type { TokenCache } from './token-cache.ts'
import { opensSentence, type Token } from './token.ts'

export interface Scanned {
  readonly tokens: readonly Token[]
  readonly comments: readonly Comment[]
}

/** In this order; the first that matches wins. Figures and years come before names, known names before all of them. */
const MATCHERS: readonly Matcher[] = [
  matchSign, matchQuoted, matchBound, matchOwnAdverb, matchKnownName, matchUnusable, matchBadNumber, matchDate, matchYearRange, matchYear, matchFigure, matchProgramme, matchAffix,
  matchKeyword, matchUnlistedVerb, matchName, matchHiragana,
]

/** Cuts a whole file into tokens; what cannot be read becomes a Bad token and reading goes on behind it. */
export function scan(source: string, text: string, known: KnownNames, cache?: TokenCache): Scanned {
  const { flat, places, headings, ends, comments } = layOut(source, text)
  const tokens: Token[] = []
  const context: ScanContext = { source, text: flat, half: halfWidth(flat), known, tokens }
  const lines = [...headings.keys(), flat.length]
  const next = { end: 0, line: 0 }
  for (let offset = 0; offset < flat.length; ) {
    while (ends[next.end]! <= offset) next.end++
    while (lines[next.line]! < offset) next.line++
    const end = Math.min(ends[next.end] ?? flat.length, lines[next.line]!)
    const heading = headings.get(offset)
    offset = heading === undefined ? readStretch(context, offset, Math.max(end, offset + 1), cache) : readLine(context, offset, heading)
  }
  return { tokens: tokens.map((token) => toText(token, places)), comments }
}

function readLine(context: ScanContext, offset: number, place: HeadingPlace): number {
  const token = place === 'item' ? readItem(context, offset) : readHeading(context, offset, place)
  context.tokens.push(token)
  return token.end
}

/** Up to 「。」 or to where a heading begins; where it ends, which may be later if something is wrong. */
function readStretch(context: ScanContext, start: number, end: number, kept: TokenCache | undefined): number {
  const { tokens } = context
  const cache = opensSentence(tokens.at(-1)) ? kept : undefined
  const stretch = context.text.slice(start, end)
  const known = cache?.get(context.known, stretch, start)
  if (known !== undefined) {
    for (const token of known) tokens.push(token)
    return end
  }
  const first = tokens.length
  let offset = start
  while (offset < end) offset = isBlank(context.half.charCodeAt(offset)) ? offset + 1 : take(context, offset)
  if (offset === end) cache?.set(context.known, stretch, tokens.slice(first), start)
  return offset
}

function take(context: ScanContext, offset: number): number {
  const token = readToken(context, offset)
  const { tokens } = context
  if (describesNext(tokens.at(-1), token)) tokens.push(asSubject(tokens.pop()!))
  tokens.push(token)
  return token.end
}

function readToken(context: ScanContext, offset: number): Token {
  for (const matcher of MATCHERS) {
    const token = matcher(context, offset)
    if (token !== undefined) return token
  }
  return badCharacter(context, offset)
}

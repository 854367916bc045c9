import { halfWidth } from '@renkei/model'
import type { Comment } from '../tree/tree.ts'
import { badCharacter } from './bad-character.ts'
import { isBlank } from './characters.ts'
import type { Matcher, ScanContext } from './context.ts'
import type { KnownNames } from './known-names.ts'
import { layOut } from './layout.ts'
import { readItem } from './match-item.ts'
import { matchAffix } from './match-affix.ts'
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
import type { Token } from './token.ts'

export interface Scanned {
  readonly tokens: readonly Token[]
  readonly comments: readonly Comment[]
}

/** In this order; the first that matches wins. Figures and years come before names, known names before all of them. */
const MATCHERS: readonly Matcher[] = [
  matchSign, matchQuoted, matchOwnAdverb, matchKnownName, matchUnusable, matchBadNumber, matchDate, matchYearRange, matchYear, matchFigure, matchProgramme, matchAffix,
  matchKeyword, matchUnlistedVerb, matchName, matchHiragana,
]

/** Cuts a whole file into tokens; what cannot be read becomes a Bad token and reading goes on behind it. */
export function scan(source: string, text: string, known: KnownNames): Scanned {
  const { flat, places, headings, comments } = layOut(source, text)
  const tokens: Token[] = []
  const context: ScanContext = { source, text: flat, half: halfWidth(flat), known, tokens }
  for (let offset = 0; offset < flat.length; ) {
    if (isBlank(flat.charCodeAt(offset))) {
      offset++
      continue
    }
    const heading = headings.get(offset)
    const token = heading === undefined ? readToken(context, offset) : heading === 'item' ? readItem(context, offset) : readHeading(context, offset, heading)
    if (describesNext(tokens.at(-1), token)) tokens.push(asSubject(tokens.pop()!))
    tokens.push(token)
    offset = token.end
  }
  return { tokens: tokens.map((token) => toText(token, places)), comments }
}

function readToken(context: ScanContext, offset: number): Token {
  for (const matcher of MATCHERS) {
    const token = matcher(context, offset)
    if (token !== undefined) return token
  }
  return badCharacter(context, offset)
}

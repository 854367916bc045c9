import { halfWidth } from '@renkei/model'
import type { Comment } from '../tree/tree.ts'
import { isBlank, isLineBreak } from './characters.ts'
import { spanOf, type Matcher, type ScanContext } from './context.ts'
import type { KnownNames } from './known-names.ts'
import { matchBadNumber, matchFigure } from './match-figure.ts'
import { matchHeading, matchHeadingInLine } from './match-heading.ts'
import { matchQuoted } from './match-quoted.ts'
import { badCharacter, matchHiragana, matchProgramme, matchSign } from './match-sign.ts'
import { matchUnlistedVerb } from './match-unlisted-verb.ts'
import { matchAffix, matchKeyword, matchKnownName, matchName } from './match-word.ts'
import { matchDate, matchYear, matchYearRange } from './match-year.ts'
import { asSubject, describesNext } from './subject-no.ts'
import { isOneOf, namesOf, type Token } from './token.ts'

export interface Scanned {
  readonly tokens: readonly Token[]
  readonly comments: readonly Comment[]
}

/** After these no sentence is open. */
const CLOSED = namesOf('Period', 'Heading')

/** In this order; the first that matches wins. Figures and years come before names, known names before all of them. */
const MATCHERS: readonly Matcher[] = [
  matchSign, matchQuoted, matchKnownName, matchBadNumber, matchDate, matchYearRange, matchYear, matchFigure, matchProgramme, matchAffix, matchKeyword,
  matchUnlistedVerb, matchName, matchHiragana,
]

/** Cuts a whole file into tokens; what cannot be read becomes a Bad token and reading goes on behind it. */
export function scan(source: string, text: string, known: KnownNames): Scanned {
  const tokens: Token[] = []
  const comments: Comment[] = []
  const context: ScanContext = { source, text, half: halfWidth(text), known, tokens }
  let lineStart = true
  let offset = 0
  while (offset < text.length) {
    const code = text.charCodeAt(offset)
    if (isBlank(code)) {
      if (isLineBreak(code)) lineStart = true
      offset++
    } else if (text[offset] === '※') {
      const comment = readComment(context, offset)
      comments.push(comment)
      offset = comment.span.end
    } else {
      const token = readToken(context, offset, lineStart)
      if (describesNext(tokens.at(-1), token)) tokens.push(asSubject(tokens.pop()!))
      tokens.push(token)
      lineStart = false
      offset = token.end
    }
  }
  return { tokens, comments }
}

function readToken(context: ScanContext, offset: number, lineStart: boolean): Token {
  const last = context.tokens.at(-1)
  const open = last !== undefined && !isOneOf(last, CLOSED)
  const heading = lineStart ? matchHeading(context, offset, open) : open ? undefined : matchHeadingInLine(context, offset)
  if (heading !== undefined) return heading
  for (const matcher of MATCHERS) {
    const token = matcher(context, offset)
    if (token !== undefined) return token
  }
  return badCharacter(context, offset)
}

function readComment({ source, text }: ScanContext, start: number): Comment {
  let end = start
  while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++
  let before = start - 1
  while (before >= 0 && isBlank(text.charCodeAt(before)) && !isLineBreak(text.charCodeAt(before))) before--
  const trailing = before >= 0 && !isLineBreak(text.charCodeAt(before))
  const words = text.slice(start + 1, end).trim()
  return { text: words, trailing, span: spanOf({ source }, start, start + text.slice(start, end).trimEnd().length) }
}

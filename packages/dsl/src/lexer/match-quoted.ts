import { badToken } from './bad-token.ts'
import type { Matcher } from './context.ts'
import { makeToken } from './token.ts'

/** One level of 「」 may stand inside another; a quote ends on its own line. */
const QUOTED = /「[^「」\n\r]*(?:「[^「」\n\r]*」[^「」\n\r]*)*」/y
const REST_OF_LINE = /「[^\n\r]*?(?=[。\s]*(?:[\n\r]|$))/y

/** 「…」, or an unclosed 「 with the rest of its line but the closing 。. */
export const matchQuoted: Matcher = (context, offset) => {
  if (context.half[offset] !== '「') return undefined
  QUOTED.lastIndex = offset
  const match = QUOTED.exec(context.half)
  if (match !== null) return makeToken('Quoted', match[0], offset)
  REST_OF_LINE.lastIndex = offset
  const rest = REST_OF_LINE.exec(context.half)
  const token = badToken(context, offset, offset + 1, 'unclosed-quote', {})
  return { ...token, end: offset + (rest?.[0].length ?? 1) }
}

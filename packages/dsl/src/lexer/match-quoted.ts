import { badToken } from './bad-token.ts'
import type { Matcher } from './context.ts'
import { quoteAt } from './quote.ts'
import { makeToken } from './token.ts'

const REST_OF_LINE = /「[^\n\r]*?(?=[。\s]*(?:[\n\r]|$))/y

/** 「…」, or an unclosed 「 with the rest of its line but the closing 。. */
export const matchQuoted: Matcher = (context, offset) => {
  if (context.half[offset] !== '「') return undefined
  const quote = quoteAt(context.half, offset)
  if (quote !== undefined) return makeToken('Quoted', quote, offset)
  REST_OF_LINE.lastIndex = offset
  const rest = REST_OF_LINE.exec(context.half)
  const token = badToken(context, offset, offset + 1, 'unclosed-quote', {})
  return { ...token, end: offset + (rest?.[0].length ?? 1) }
}

import { bounds } from '../keywords/affixes.ts'
import type { Matcher } from './context.ts'
import { isToken, makeToken } from './token.ts'

const written = bounds.filter((bound) => bound !== '超')

/** 基準額以上, 「基準額」未満: a bound right after a name. After a figure it is a part of the figure. */
export const matchBound: Matcher = ({ half, tokens }, offset) => {
  const before = tokens.at(-1)
  if (before?.end !== offset || before.details.bounds === true || !(isToken(before, 'Name') || isToken(before, 'Quoted'))) return undefined
  const bound = written.find((one) => half.startsWith(one, offset))
  return bound && makeToken('Name', bound, offset, { joins: true, bounds: true })
}

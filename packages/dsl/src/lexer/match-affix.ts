import type { Matcher } from './context.ts'
import { prefixAt } from './name.ts'
import { isOneOf, isToken, makeToken, namesOf } from './token.ts'

/** What 等 may follow. */
const LISTED = namesOf('Name', 'Quoted', 'Figure', 'RightParenthesis', 'Year', 'YearRange', 'Programme')

/** 各 of 各市町, 等 of 食数等, 間 of 関係市町間. */
export const matchAffix: Matcher = (context, offset) => {
  const { half, tokens } = context
  const prefix = prefixAt(half, offset)
  if (prefix !== undefined) return makeToken('Prefix', prefix, offset)
  const before = tokens.at(-1)
  if (before === undefined || before.end !== offset) return undefined
  if (half[offset] === '等' && isOneOf(before, LISTED)) return makeToken('Etc', '等', offset)
  return half[offset] === '間' && isToken(before, 'Name') ? makeToken('Between', '間', offset) : undefined
}

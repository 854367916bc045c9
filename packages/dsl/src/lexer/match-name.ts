import type { Matcher } from './context.ts'
import { nameEnd, withoutSuffix } from './name.ts'
import { makeToken } from './token.ts'

/** A run of name characters, up to a keyword, a year or a figure, without the 等 or 間 at its end. */
export const matchName: Matcher = ({ half }, offset) => {
  const end = nameEnd(half, offset)
  return end === offset ? undefined : makeToken('Name', withoutSuffix(half.slice(offset, end)), offset)
}

import type { Matcher } from './context.ts'
import { nameEnd, withoutSuffix } from './name.ts'
import { makeToken } from './token.ts'

const cutDecimals = /小数点以下第\d{1,2}位(?:未満)?(?:切り?捨て|切り?上げ)/y

/** A run of name characters, up to a keyword, a year or a figure, without the 等 or 間 at its end; 小数点以下第2位未満切捨て is one as well. */
export const matchName: Matcher = ({ half }, offset) => {
  cutDecimals.lastIndex = offset
  const end = cutDecimals.test(half) ? cutDecimals.lastIndex : nameEnd(half, offset)
  return end === offset ? undefined : makeToken('Name', withoutSuffix(half.slice(offset, end)), offset)
}

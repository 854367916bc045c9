import { badToken } from './bad-token.ts'
import type { Matcher } from './context.ts'
import { programmePattern } from './patterns.ts'
import { makeToken } from './token.ts'

/** 事業【25】 inside a sentence. */
export const matchProgramme: Matcher = (context, offset) => {
  if (context.half[offset] !== '事') return undefined
  programmePattern.lastIndex = offset
  const match = programmePattern.exec(context.half)
  if (match === null) return undefined
  const end = offset + match[0].length
  const number = match.groups!['number']!.trim()
  if (!/^\d+$/.test(number)) return badToken(context, offset, end, 'bad-programme-number', { text: context.text.slice(offset, end) })
  return makeToken('Programme', match[0], offset, { groups: match.groups })
}

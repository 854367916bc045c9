import { badToken } from './bad-token.ts'
import type { Matcher } from './context.ts'
import { makeToken } from './token.ts'
import type { TokenName } from './token-types.ts'

const SIGNS: ReadonlyMap<string, TokenName> = new Map<string, TokenName>([
  ['、', 'Comma'], ['。', 'Period'], ['(', 'LeftParenthesis'], [')', 'RightParenthesis'],
])
const SEPARATORS: ReadonlyMap<string, string> = new Map([[',', '、'], ['.', '。'], [';', '、'], ['､', '、'], ['｡', '。'], ['/', '、']])

/** 「、」, 「。」 and parentheses; a comma or full stop of another kind is reported, the full stop still ends its sentence. */
export const matchSign: Matcher = (context, offset) => {
  const sign = context.half[offset]!
  const name = SIGNS.get(sign)
  if (name !== undefined) return makeToken(name, sign, offset)
  const right = SEPARATORS.get(sign)
  if (right === undefined) return undefined
  const edit = { span: { source: context.source, start: offset, end: offset + 1 }, text: right }
  const token = badToken(context, offset, offset + 1, 'wrong-separator', { text: context.text[offset]!, right }, { fixes: [{ edits: [edit] }] })
  return right === '。' ? makeToken('Period', sign, offset, token.details) : token
}

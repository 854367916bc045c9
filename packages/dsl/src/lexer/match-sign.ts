import { badToken } from './bad-token.ts'
import { isHiragana } from './characters.ts'
import type { Matcher, ScanContext } from './context.ts'
import { programmePattern } from './patterns.ts'
import { isOneOf, isToken, makeToken, namesOf } from './token.ts'
import type { TokenName } from './token-types.ts'
import { keywordAt } from './keyword-index.ts'
import { nameEnd } from './name.ts'

const SIGNS: ReadonlyMap<string, TokenName> = new Map<string, TokenName>([
  ['、', 'Comma'], ['。', 'Period'], ['(', 'LeftParenthesis'], [')', 'RightParenthesis'],
])
const SEPARATORS: ReadonlyMap<string, string> = new Map([[',', '、'], ['.', '。'], [';', '、'], ['､', '、'], ['｡', '。'], ['/', '、']])

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

/**
 * Hiragana that is no keyword: a name that wants 「 」. The name is taken with what is written on to it, kanji before and after, up
 * to a particle at its end.
 */
export const matchHiragana: Matcher = (context, offset) => {
  if (!isHiragana(context.half.charCodeAt(offset))) return undefined
  const start = startOfWord(context, offset)
  const end = endOfWord(context.half, offset)
  const name = context.text.slice(start, end)
  const fix = [{ span: { source: context.source, start, end }, text: `「${name}」` }]
  return { ...badToken(context, start, end, 'name-needs-quotes', { name }, { fixes: [{ edits: fix }] }), startOffset: offset, end }
}

/** After these a word begins. */
const OPENING = namesOf('Comma', 'Period', 'Heading', 'Lead', 'LeftParenthesis')
/** What hiragana at the beginning of a name is taken for. */
const MISREAD = namesOf('Particle', 'Link', 'Verb', 'Adverb')

/** Back over the names that touch it; over everything to where a word must begin, if that begins with what no word begins with. */
function startOfWord({ tokens }: ScanContext, offset: number): number {
  let start = offset
  let named = offset
  let index = tokens.length - 1
  for (; index >= 0; index--) {
    const token = tokens[index]!
    if (token.end !== start || !(isToken(token, 'Name') || isOneOf(token, MISREAD))) break
    if (named === start && isToken(token, 'Name')) named = token.startOffset
    start = token.startOffset
  }
  const opens = index < 0 || isOneOf(tokens[index], OPENING)
  return opens && isOneOf(tokens[index + 1], MISREAD) ? start : named
}

function endOfWord(text: string, offset: number): number {
  let end = offset
  for (;;) {
    let run = end
    while (isHiragana(text.charCodeAt(run))) run++
    const keyword = keywordBefore(text, Math.max(end, offset + 1), run)
    if (keyword !== undefined) return keyword
    const next = nameEnd(text, run)
    if (next === run || !isHiragana(text.charCodeAt(next))) return next
    end = next
  }
}

/** Where the longest keyword begins that reaches to the end of a run of hiragana or beyond: は of まちづくりは, とする of ごみとする. */
function keywordBefore(text: string, from: number, end: number): number | undefined {
  for (let at = from; at < end; at++) {
    const keyword = keywordAt(text, at)
    if (keyword !== undefined && at + keyword.surface.length >= end) return at
  }
  return undefined
}

const VISIBLE = /^[\u0021-\u007e\u00a1-\uffff]$/

/** Whatever is left: one character, or the two halves of one. */
export function badCharacter(context: ScanContext, offset: number): ReturnType<typeof makeToken> {
  const { text } = context
  if (text[offset] === '」') return badToken(context, offset, offset + 1, 'unopened-quote', {})
  const code = text.codePointAt(offset)!
  const character = code > 0xffff || (VISIBLE.test(text[offset]!) && (code < 0xd800 || code > 0xdfff)) ? String.fromCodePoint(code) : unicodeName(code)
  return badToken(context, offset, offset + (code > 0xffff ? 2 : 1), 'unknown-character', { character })
}

function unicodeName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

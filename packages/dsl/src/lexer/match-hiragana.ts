import { badToken } from './bad-token.ts'
import { isHiragana } from './characters.ts'
import type { Matcher, ScanContext } from './context.ts'
import { keywordAt } from './keyword-index.ts'
import { nameEnd } from './name.ts'
import { isOneOf, isToken, namesOf } from './token.ts'

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
const OPENING = namesOf('Comma', 'Period', 'Heading', 'NumberedItem', 'Lead', 'LeftParenthesis')
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

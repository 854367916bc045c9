import { diagnostic, didYouMean, type Diagnostic } from '@renkei/diagnostics'
import { headingKeywords } from '../keywords/headings.ts'
import type { Heading, HeadingKeyword } from '../tree/tree.ts'
import { spanOf, type ScanContext } from './context.ts'
import { isOneOf, makeToken, namesOf, type Token } from './token.ts'

const keywords = [...headingKeywords].sort((a, b) => b.length - a.length).join('|')
/** Keyword, then 【n】, a blank or the end of the line; the name goes on to the end of the line or a comment. */
const HEADING = new RegExp(`(?<keyword>${keywords})(?: *【(?<number>[^【】\\n\\r]*)】|(?=[ \\t※\\n\\r]|$))(?<name>[^※\\n\\r]*)`, 'dy')
/** A line that is built like a heading and is no sentence. */
const UNKNOWN = /(?<word>[\u4e00-\u9fff\u30a1-\u30fc々]{1,8}み?)(?:【[^【】\n\r]*】| +)(?![はがをにとのでも])[^※。、\n\r]*(?=[※\n\r]|$)/y
/** After 事業【25】 a sentence goes on like this, a heading does not. */
const SENTENCE = /^(?:の|、|は、|及び|並びに|又は|若しくは|以外)|。\s*$/
const OPEN_SENTENCE = /^[はがをにと]/
const JOINING = namesOf('Comma', 'Join', 'Link', 'Particle', 'Prefix', 'LeftParenthesis')

/** A heading at the start of a line; `open` where the sentence before it has not ended. */
export function matchHeading(context: ScanContext, offset: number, open: boolean): Token | undefined {
  const match = execAt(HEADING, context, offset)
  if (match === null) return open ? undefined : unknownHeading(context, offset)
  if (open && isOneOf(context.tokens.at(-1), JOINING)) return undefined
  const { number, name = '' } = match.groups!
  if (number !== undefined && (SENTENCE.test(name) || (open && OPEN_SENTENCE.test(name)))) return undefined
  return headingToken(context, match)
}

/** A heading after a sentence on the same line: read, and reported. */
export function matchHeadingInLine(context: ScanContext, offset: number): Token | undefined {
  const match = execAt(HEADING, context, offset)
  if (match === null || SENTENCE.test(match.groups!['name']!) || match.groups!['name']!.includes('、')) return undefined
  const token = headingToken(context, match)
  const problem = diagnostic('heading-in-line', { heading: context.text.slice(offset, token.end) }, spanOf(context, offset, token.end))
  return { ...token, details: { problem, ...token.details } }
}

function execAt(pattern: RegExp, { half }: ScanContext, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset
  return pattern.exec(half)
}

function headingToken(context: ScanContext, match: RegExpExecArray): Token {
  const { index, groups } = match
  const end = index + match[0].trimEnd().length
  const [numberStart, numberEnd] = match.indices!.groups!['number'] ?? [index, index]
  const number = context.half.slice(numberStart, numberEnd).trim()
  const problem = groups!['number'] === undefined || /^\d+$/.test(number) ? undefined : badNumber(context, index, numberEnd + 1)
  const [nameStart] = match.indices!.groups!['name']!
  const heading: Heading = {
    keyword: groups!['keyword'] as HeadingKeyword,
    ...(number === '' ? {} : { number: { ...word(context, numberStart, numberEnd), value: number } }),
    name: word(context, nameStart, Math.max(nameStart, end)),
    span: spanOf(context, index, end),
  }
  return makeToken('Heading', context.half.slice(index, end), index, problem === undefined ? { heading } : { problem })
}

function badNumber(context: ScanContext, start: number, end: number): Diagnostic {
  return diagnostic('bad-programme-number', { text: context.text.slice(start, end) }, spanOf(context, start, end))
}

/** A stretch of the text without the blanks around it. */
function word(context: ScanContext, start: number, end: number): Heading['name'] {
  const typed = context.text.slice(start, end)
  const first = start + typed.length - typed.trimStart().length
  const value = typed.trim()
  const from = value === '' ? end : first
  return { value, span: spanOf(context, from, from + value.length) }
}

function unknownHeading(context: ScanContext, offset: number): Token | undefined {
  const match = execAt(UNKNOWN, context, offset)
  if (match === null) return undefined
  const heading = match.groups!['word']!
  const span = spanOf(context, offset, offset + heading.length)
  const problem = diagnostic('unknown-heading', { heading }, span, { suggestion: didYouMean(heading, headingKeywords) })
  return makeToken('Heading', match[0].trimEnd(), offset, { problem })
}

import { diagnostic, didYouMean, type Diagnostic } from '@renkei/diagnostics'
import { headingKeywords } from '../keywords/headings.ts'
import type { Heading, HeadingKeyword } from '../tree/tree.ts'
import { spanOf, type ScanContext } from './context.ts'
import { HEADING, misshapenHeading, UNKNOWN_HEADING, type HeadingPlace } from './heading-line.ts'
import { misshapenEnd, type MisshapenHeading } from './misshapen-heading.ts'
import { makeToken, type Token } from './token.ts'

/** The heading that the layout found at a place. */
export function readHeading(context: ScanContext, offset: number, place: HeadingPlace): Token {
  const misshapen = place === 'line-start' ? misshapenHeading(context.half, offset) : undefined
  if (misshapen !== undefined) return misshapenToken(context, offset, misshapen)
  const match = execAt(HEADING, context, offset)
  if (match === null) return unknownHeading(context, offset)
  const token = headingToken(context, match)
  if (place === 'line-start') return token
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

/** Read as it was meant, so that the sentences below are read, too. */
function misshapenToken(context: ScanContext, offset: number, shape: MisshapenHeading): Token {
  const { keyword, number, name } = shape
  const end = misshapenEnd(context.half, shape)
  const span = spanOf(context, offset, end)
  const digits = number && { ...word(context, ...number), value: context.half.slice(...number) }
  const heading: Heading = { keyword, ...(digits === undefined ? {} : { number: digits }), name: word(context, ...name), span }
  const right = digits === undefined ? `${keyword}　${heading.name.value}` : `${keyword}【${digits.value}】${heading.name.value}`
  const problem = diagnostic('misshapen-heading', { heading: context.text.slice(offset, end), right }, span, { fixes: [{ edits: [{ span, text: right }] }] })
  return makeToken('Heading', context.half.slice(offset, end), offset, { problem, heading })
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

function unknownHeading(context: ScanContext, offset: number): Token {
  const match = execAt(UNKNOWN_HEADING, context, offset)!
  const heading = match.groups!['word']!
  const span = spanOf(context, offset, offset + heading.length)
  const problem = diagnostic('unknown-heading', { heading }, span, { suggestion: didYouMean(heading, headingKeywords) })
  return makeToken('Heading', match[0].trimEnd(), offset, { problem })
}

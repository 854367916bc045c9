import { headingKeywords } from '../keywords/headings.ts'
import { misshapenEnd, misshapenHeadingAt, type MisshapenHeading } from './misshapen-heading.ts'

/** Where a heading stands: where it should, or after a sentence on the same line; `item` is a numbered line and no heading. */
export type HeadingPlace = 'line-start' | 'in-line' | 'item'

const keywords = [...headingKeywords].sort((a, b) => b.length - a.length).join('|')
/** Keyword, then 【n】, a blank or the end of the line; the name goes on to the end of the line or a comment. */
export const HEADING = new RegExp(`(?<keyword>${keywords})(?: *【(?<number>[^【】\\n\\r]*)】|(?=[ \\t\\ufeff※\\n\\r]|$))(?<name>[^※\\n\\r]*)`, 'dy')
/** A line that is built like a heading and is no sentence. */
export const UNKNOWN_HEADING = /(?<word>[\u4e00-\u9fff\u30a1-\u30fc々]{1,8}み?)(?:【[^【】\n\r]*】| +(?=[^\s\ufeff※。、]))(?![はがをにとのでも])[^※。、\n\r]*(?=[※\n\r]|$)/y
/** After 事業【25】 a sentence goes on like this, a heading does not. */
const SENTENCE = /^(?:の|、|は、|及び|並びに|又は|若しくは|以外)|。\s*$/
const OPEN_SENTENCE = /^[はがをにと]/
const CLOSED = /(?:^|[。｡．\n])$/
/** A sentence that ends like this goes on. */
const JOINING = /(?:[、（(のはがをにとでも各同]|及び|並びに|又は|若しくは|により|から|まで|当該)$/

/** Where the heading at a place ends, if there is one; `before` are the last characters that were read. */
export function headingEnd(half: string, offset: number, place: HeadingPlace, before: string): number | undefined {
  const open = !CLOSED.test(before)
  const misshapen = open || place === 'in-line' ? undefined : misshapenHeading(half, offset)
  if (misshapen !== undefined) return misshapenEnd(half, misshapen)
  const match = execAt(HEADING, half, offset)
  if (match === null) return open || place === 'in-line' ? undefined : endOf(execAt(UNKNOWN_HEADING, half, offset))
  const { number, name = '' } = match.groups!
  if (place === 'in-line') return SENTENCE.test(name) || name.includes('、') ? undefined : endOf(match)
  if (open && JOINING.test(before)) return undefined
  return number !== undefined && (SENTENCE.test(name) || (open && OPEN_SENTENCE.test(name))) ? undefined : endOf(match)
}

/** A line of another shape; 事業 and a blank before its number is one, too. */
export function misshapenHeading(half: string, offset: number): MisshapenHeading | undefined {
  const groups = execAt(HEADING, half, offset)?.groups
  return groups === undefined || (groups['keyword'] === '事業' && groups['number'] === undefined) ? misshapenHeadingAt(half, offset) : undefined
}

function endOf(match: RegExpExecArray | null): number | undefined {
  return match === null ? undefined : match.index + match[0].trimEnd().length
}

function execAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset
  return pattern.exec(text)
}

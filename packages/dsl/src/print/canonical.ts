import { halfWidth } from '@renkei/model'
import { FIGURE_REACH, insideFigure, partsWords } from '../lexer/blank.ts'
import { quoteAt } from '../lexer/quote.ts'

const SIGNS: ReadonlyMap<string, string> = new Map([['(', '（'], [')', '）'], ['~', '～']])
const BLANKS = /[\s\ufeff]/
const BREAK = /[\n\r]/

/**
 * The one form of a stretch of a sentence: letters, digits and % in half-width, parentheses in full-width, no blanks but one where it
 * parts two words. What stands in 「 」 is left as it is.
 */
export function canonical(text: string): string {
  const half = halfWidth(text)
  let result = ''
  let blank: 'blank' | 'broken' | undefined
  for (let at = 0; at < text.length; ) {
    if (BLANKS.test(half[at]!)) {
      blank = blank === 'broken' || BREAK.test(half[at]!) ? 'broken' : 'blank'
      at++
      continue
    }
    const piece = quoteAt(text, at) ?? SIGNS.get(half[at]!) ?? half[at]!
    const parts = blank !== undefined && partsWords(result.charCodeAt(result.length - 1), piece.charCodeAt(0), blank === 'broken')
    if (parts && !insideFigure(result.slice(-FIGURE_REACH), half.slice(at, at + 2))) result += ' '
    result += piece
    blank = undefined
    at += piece.length
  }
  return result
}

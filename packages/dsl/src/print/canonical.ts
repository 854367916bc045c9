import { halfWidth } from '@renkei/model'
import { isDigit, isLetter, isNameCharacter } from '../lexer/characters.ts'

const SIGNS: ReadonlyMap<string, string> = new Map([['(', '（'], [')', '）'], ['~', '～']])
const QUOTED = /「[^「」]*(?:「[^「」]*」[^「」]*)*」/y
const BLANKS = /\s/

/**
 * The one form of a stretch of a sentence: letters, digits and % in half-width, parentheses in full-width, no blanks but one where two
 * words would grow together. What stands in 「 」 is left as it is.
 */
export function canonical(text: string): string {
  const half = halfWidth(text)
  let result = ''
  let blank = false
  for (let at = 0; at < text.length; ) {
    if (BLANKS.test(half[at]!)) {
      blank = true
      at++
      continue
    }
    const piece = quotedAt(text, at) ?? SIGNS.get(half[at]!) ?? half[at]!
    if (blank && growTogether(result.charCodeAt(result.length - 1), piece.charCodeAt(0))) result += ' '
    result += piece
    blank = false
    at += piece.length
  }
  return result
}

function quotedAt(text: string, at: number): string | undefined {
  QUOTED.lastIndex = at
  return QUOTED.exec(text)?.[0]
}

/** 第 and letters take digits into the name; after any other name a figure is a word by itself. */
function growTogether(before: number, after: number): boolean {
  if (isNameCharacter(after)) return isNameCharacter(before) || isDigit(before)
  return isDigit(after) && (isDigit(before) || isLetter(before) || before === '第'.charCodeAt(0))
}

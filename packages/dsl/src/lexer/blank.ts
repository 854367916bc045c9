import { isDigit, isLetter, isNameCharacter } from './characters.ts'

/**
 * True where a blank parts two words. A line break and the indentation after it never do, but between two figures or two words in Latin
 * letters; a blank on the line does between names (山形市　天童市), not beside kana and signs or between a name and its figure.
 */
export function partsWords(before: number, after: number, broken: boolean): boolean {
  if (isFigure(before) && isFigure(after)) return true
  return broken ? isLetter(before) && isLetter(after) : isNameCharacter(before) && isNameCharacter(after)
}

/** How far back a figure is looked for. */
export const FIGURE_REACH = 16
const SCALED = /\d\s*[十百千万億兆]+$/
const SCALE_OR_UNIT = /^[十百千万億兆円人]/
const NUMBERED_YEAR = /[\d元]\s*年$/
const BOUND = /^(?:以上|以下|以内|未満)/

/** True where a blank stands inside a figure or before its bound: 200千 円, 令和8年 度, 5人 以上. Both sides are half-width. */
export function insideFigure(before: string, after: string): boolean {
  return (SCALED.test(before) && SCALE_OR_UNIT.test(after)) || (NUMBERED_YEAR.test(before) && after.startsWith('度')) || BOUND.test(after)
}

function isFigure(code: number): boolean {
  return isDigit(code) || code === 0x2c || code === 0x2e
}

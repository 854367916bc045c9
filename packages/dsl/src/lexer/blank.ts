import { isDigit, isLetter, isNameCharacter } from './characters.ts'

/**
 * True where a blank parts two words. A line break and the indentation after it never do, but between two figures or two words in Latin
 * letters; a blank on the line does between names (山形市　天童市), not beside kana and signs or between a name and its figure.
 */
export function partsWords(before: number, after: number, broken: boolean): boolean {
  if (isFigure(before) && isFigure(after)) return true
  return broken ? isLetter(before) && isLetter(after) : isNameCharacter(before) && isNameCharacter(after)
}

function isFigure(code: number): boolean {
  return isDigit(code) || code === 0x2c || code === 0x2e
}

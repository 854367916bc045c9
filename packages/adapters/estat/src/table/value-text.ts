import { readMark } from '@renkei/figures'
import { parseDecimal } from '@renkei/model'

/** True for a number, a mark and nothing; figures are never mended. */
export function isFigureOrMark(text: string): boolean {
  return text === '' || parseDecimal(text) !== undefined || readMark(text) !== undefined
}

import { halfWidth } from '@renkei/model'

/** Letters and digits in half-width, everything else as typed: parentheses and blanks of a text stay as they are shown. */
export function halfWidthLetters(text: string): string {
  return text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/g, halfWidth)
}

import { eastAsianWidth } from 'get-east-asian-width'

/** Columns a text takes on a terminal: 2 for full-width characters, 0 for combining ones, 1 for the rest (ambiguous ones too). */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

function characterWidth(character: string): number {
  const point = character.codePointAt(0)!
  if (point < 0x7f) return 1
  if (isPlainWide(point)) return 2
  return /^\p{Mark}$/u.test(character) ? 0 : eastAsianWidth(point)
}

/** Kana, kanji, their punctuation and full-width letters: nearly all there is in these texts. */
function isPlainWide(point: number): boolean {
  return (point >= 0x3000 && point < 0x3029) || (point >= 0x3041 && point < 0x3097) || (point >= 0x30a0 && point < 0x3100) || (point >= 0x4e00 && point < 0xa000) || (point >= 0xff01 && point < 0xff61)
}

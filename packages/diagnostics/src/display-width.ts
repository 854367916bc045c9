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
  return /^\p{Mark}$/u.test(character) ? 0 : eastAsianWidth(point)
}

/** Characters that move the cursor, turn the direction of writing or cannot be seen; also halves of a surrogate pair. */
const INVISIBLE = /[\p{Control}\p{Format}\p{Surrogate}\p{Line_Separator}\p{Paragraph_Separator}]/gu

/** A text that is safe to print: control characters as their pictures (NUL as ␀), a tab as four blanks, others as `<U+202E>`. */
export function visibleText(text: string): string {
  return text.replaceAll(INVISIBLE, picture)
}

function picture(character: string): string {
  const point = character.codePointAt(0)!
  if (character === '\t') return '    '
  if (point < 0x20) return String.fromCodePoint(0x2400 + point)
  if (point === 0x7f) return '␡'
  return `<U+${point.toString(16).toUpperCase().padStart(4, '0')}>`
}

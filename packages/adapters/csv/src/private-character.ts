import type { Stretch } from './decode-text.ts'

/**
 * Where the first 外字 stands: a character of the private areas of Unicode, as which codes like F040 of CP932 are read. Every machine draws
 * another one there, so nobody can say which was meant.
 */
export function privateCharacter(text: string): Stretch | undefined {
  const found = /[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/u.exec(text)
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length }
}

/** U+E000. */
export function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}

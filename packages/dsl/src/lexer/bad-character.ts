import { badToken } from './bad-token.ts'
import type { ScanContext } from './context.ts'
import type { Token } from './token.ts'

const VISIBLE = /^[\u0021-\u007e\u00a1-\uffff]$/

/** Whatever is left: one character, or the two halves of one. */
export function badCharacter(context: ScanContext, offset: number): Token {
  const { text } = context
  if (text[offset] === '」') return badToken(context, offset, offset + 1, 'unopened-quote', {})
  const code = text.codePointAt(offset)!
  const character = code > 0xffff || (VISIBLE.test(text[offset]!) && (code < 0xd800 || code > 0xdfff)) ? String.fromCodePoint(code) : unicodeName(code)
  return badToken(context, offset, offset + (code > 0xffff ? 2 : 1), 'unknown-character', { character })
}

function unicodeName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

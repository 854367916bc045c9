import type { Token } from '../lexer/token.ts'

/** What stands before a place: nothing, a noun that wants a particle, or something after which a noun or a verb may come. */
export type Slot = 'start' | 'noun' | 'open'

const NOUNS = new Set(['Name', 'Quoted', 'Figure', 'Year', 'YearRange', 'Day', 'Demonstrative', 'Programme', 'Etc', 'Between', 'RightParenthesis'])

export function slotAfter(tokens: readonly Token[]): Slot {
  const last = tokens.at(-1)
  if (last === undefined || last.name === 'Lead' || (last.name === 'Comma' && tokens.at(-2)?.name === 'Lead')) return 'start'
  return NOUNS.has(last.name) ? 'noun' : 'open'
}

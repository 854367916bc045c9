import type { Matcher } from './context.ts'
import { makeToken } from './token.ts'

/** An adverb that the tables of the language do not hold: a word of a method that is plugged in. */
export const matchOwnAdverb: Matcher = ({ half, known }, offset) => {
  const surface = known.adverbAt(half, offset)
  return surface === undefined ? undefined : makeToken('Adverb', surface, offset, { keyword: { surface, category: 'adverb', stem: surface } })
}

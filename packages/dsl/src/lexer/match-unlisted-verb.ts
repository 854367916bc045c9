import { conjugate } from '../keywords/conjugation.ts'
import type { Keyword } from '../keywords/keyword.ts'
import { isKanji } from './characters.ts'
import type { Matcher } from './context.ts'
import { nameEnd } from './name.ts'
import { makeToken } from './token.ts'

/** Endings of する, longest first; し counts only before 「、」. */
const ENDINGS: readonly Keyword[] = [...conjugate('', '', 'suru')].sort((a, b) => b.surface.length - a.surface.length)
/** Longer words are names with a mistake behind them. */
const LONGEST = 6

/**
 * A word of kanji with する that no row of the frame table lists: 協働した取組. It may describe a noun; as the verb of a sentence it is
 * refused, because nobody knows what it does.
 */
export const matchUnlistedVerb: Matcher = ({ half }, offset) => {
  const end = nameEnd(half, offset)
  if (end - offset < 2 || end - offset > LONGEST || !'しすせさ'.includes(half[end] ?? '。')) return undefined
  for (let at = offset; at < end; at++) if (!isKanji(half.charCodeAt(at))) return undefined
  const ending = ENDINGS.find(({ surface }) => half.startsWith(surface, end) && (surface !== 'し' || half[end + 1] === '、'))
  if (ending === undefined) return undefined
  const image = half.slice(offset, end + ending.surface.length)
  return makeToken('Verb', image, offset, { keyword: { ...ending, surface: image, stem: `${half.slice(offset, end)}する` } })
}

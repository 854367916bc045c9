import { endings } from '../keywords/conjugation.ts'
import { isKanji } from './characters.ts'
import type { Matcher } from './context.ts'
import { nameEnd } from './name.ts'
import { makeToken } from './token.ts'

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
  const ending = endings.suru.find(({ suffix }) => half.startsWith(suffix, end) && (suffix !== 'し' || half[end + 1] === '、'))
  if (ending === undefined) return undefined
  const surface = half.slice(offset, end + ending.suffix.length)
  return makeToken('Verb', surface, offset, { keyword: { surface, category: 'verb', stem: `${half.slice(offset, end)}する`, shape: ending.shape } })
}

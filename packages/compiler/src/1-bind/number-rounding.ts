import type { Clause, Part, Phrase } from '@renkei/dsl'
import { div, formatRational, mul, parseRational } from '@renkei/money'
import { parseUnit } from '@renkei/model'
import type { Direction, FigureRounding } from '@renkei/plan'
import { argumentsWith, headOf, onlyItem, plainWord, wordOf } from './phrases.ts'

const verbs: ReadonlyMap<string, Direction> = new Map([['切り捨てる', 'down'], ['切り上げる', 'up'], ['四捨五入する', 'half-up']])
const decimals = /^小数点以下(?:第(\d{1,2})位(未満)?)?$/
const cutShort = /^小数点以下(?:第(\d{1,2})位(未満)?)?(.+)$/
const short: ReadonlyMap<string, Direction> = new Map([
  ['切捨て', 'down'], ['切り捨て', 'down'], ['切上げ', 'up'], ['切り上げ', 'up'], ['四捨五入', 'half-up'],
])

/**
 * How a figure itself is rounded, in parentheses after it: 小数点以下切捨て, 小数点以下第6位を四捨五入する。, 1人未満の端数は、切り捨てる。
 * Decimals are those of the unit people use for it, `unitName`. Undefined where the words say no such thing.
 */
export function numberRoundingOf({ aside }: Part, unitName: string): FigureRounding | undefined {
  if (!aside) return undefined
  const scale = parseUnit(unitName)?.scale ?? '1'
  const word = aside.phrase && plainWord(aside.phrase)
  if (word !== undefined) return inOneWord(word, scale)
  const joined = aside.phrase && joinedTo(aside.phrase)
  if (joined) return joined
  const cut = aside.clause ?? (aside.phrase && onlyItem(aside.phrase)?.parts[0]?.modifier)
  const direction = cut && verbs.get(cut.verb.stem)
  const unit = direction && unitOf(cut, scale)
  return unit === undefined || !direction ? undefined : { unit, direction }
}

/** 小数点以下切捨て, 小数点以下第2位未満四捨五入. */
function inOneWord(word: string, scale: string): FigureRounding | undefined {
  const [, place, below, how = ''] = cutShort.exec(word) ?? []
  const direction = short.get(how)
  return direction && { unit: place === undefined ? scale : keeping(Number(place) - (below === undefined ? 1 : 0), scale), direction }
}

/** 1円未満四捨五入. */
function joinedTo(phrase: Phrase): FigureRounding | undefined {
  const [first, last, ...more] = onlyItem(phrase)?.parts ?? []
  const direction = last && more.length === 0 ? short.get(wordOf(last) ?? '') : undefined
  const unit = direction && first && leastKept(first)
  return unit === undefined || !direction ? undefined : { unit, direction }
}

/** 1円未満, 100人未満. */
function leastKept({ core }: Part): string | undefined {
  return core.kind === 'figure' && core.bound === '未満' ? times(core.value, parseUnit(core.unit ?? '')?.scale ?? '1') : undefined
}

/** What is cut: 小数点以下第6位 leaves five decimals, 小数点以下第5位未満 and 1人未満の端数 what they say. */
function unitOf(cut: Clause, scale: string): string | undefined {
  const phrases = [cut, ...cut.conditions.map(({ clause }) => clause)].flatMap((clause) => argumentsWith(clause, 'を', 'は', 'が', 'none')).flatMap(({ phrase }) => phrase.items)
  for (const item of phrases) {
    const first = item.parts[0]!
    const [whole, place, below] = decimals.exec(wordOf(first) ?? '') ?? []
    if (whole !== undefined) return place === undefined ? scale : keeping(Number(place) - (below === undefined ? 1 : 0), scale)
    if (item.parts.length === 1 || wordOf(headOf(item)) === '端数') return leastKept(first)
  }
  return undefined
}

function keeping(digits: number, scale: string): string {
  return formatRational(div(parseRational(scale)!, parseRational(`1${'0'.repeat(digits)}`)!))
}

function times(value: string, scale: string): string {
  return formatRational(mul(parseRational(value)!, parseRational(scale)!))
}

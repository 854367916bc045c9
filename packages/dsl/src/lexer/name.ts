import { betweenBases, nameStops, prefixedNouns, prefixedSingles, wordsInTou } from '../keywords/affixes.ts'
import { isDigit, isLetter, isNameCharacter } from './characters.ts'
import { cutsName } from './keyword-index.ts'
import { kanjiFractionPattern } from './patterns.ts'
import { eraYearAt } from './year-pattern.ts'

/** Where the run of name characters at a place ends; the place itself where there is none. */
export function nameEnd(text: string, offset: number): number {
  if (!isNameCharacter(text.charCodeAt(offset))) return offset
  let end = offset + 1
  while (end < text.length && continues(text, offset, end)) end++
  return end
}

function continues(text: string, start: number, at: number): boolean {
  const code = text.charCodeAt(at)
  if (isDigit(code)) return digitContinues(text, start, at)
  return isNameCharacter(code) && !stopsAt(text, at)
}

/** Digits belong to a name as 第2 and after a Latin letter. */
function digitContinues(text: string, start: number, at: number): boolean {
  let first = at
  while (first > start && isDigit(text.charCodeAt(first - 1))) first--
  const before = text[first - 1]
  return first > start && (before === '第' || isLetter(text.charCodeAt(first - 1)))
}

const STOP_STARTS: ReadonlySet<string> = new Set(nameStops.map((stop) => stop[0]!))
const YEAR_STARTS: ReadonlySet<string> = new Set('令平昭RHS')
const FRACTION_STARTS: ReadonlySet<string> = new Set('〇一二三四五六七八九十百千万')

function stopsAt(text: string, at: number): boolean {
  const first = text[at]!
  return (
    (STOP_STARTS.has(first) && nameStops.some((stop) => text.startsWith(stop, at)) && !ofDecimals(text, at)) ||
    (YEAR_STARTS.has(first) && eraYearAt(text, at)) ||
    (FRACTION_STARTS.has(first) && fractionAt(text, at)) ||
    cutsName(text, at)
  )
}

const DECIMALS = /小数点(?:以下第\d{1,2}位)?$/

/** 小数点以下, 小数点以下第2位未満: what is cut off a number is one name. */
function ofDecimals(text: string, at: number): boolean {
  return DECIMALS.test(text.slice(Math.max(0, at - 10), at))
}

function fractionAt(text: string, at: number): boolean {
  kanjiFractionPattern.lastIndex = at
  return kanjiFractionPattern.test(text)
}

/** 各市町, 当該団体, 同市: the prefix that stands at a place, before the closed list of nouns. */
export function prefixAt(text: string, offset: number): '各' | '当該' | '同' | undefined {
  if (text.startsWith('当該', offset)) return isNameCharacter(text.charCodeAt(offset + 2)) ? '当該' : undefined
  const prefix = text[offset]
  if (prefix !== '各' && prefix !== '同') return undefined
  const end = nameEnd(text, offset)
  const rest = text.slice(offset + 1, end)
  if (prefixedNouns.some((noun) => rest.startsWith(noun))) return prefix
  return prefixedSingles.some((noun) => rest === noun || rest === `${noun}等` || rest === `${noun}間`) ? prefix : undefined
}

/** A name without the 等 or 間 at its end that say something about the list it stands in. */
export function withoutSuffix(name: string): string {
  if (name.length > 1 && name.endsWith('等') && !wordsInTou.some((word) => name.endsWith(word))) return name.slice(0, -1)
  return betweenBases.some((base) => name.endsWith(`${base}間`)) ? name.slice(0, -1) : name
}

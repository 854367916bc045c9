import type { Item, Part, Phrase } from '@renkei/dsl'
import type { AsOfRule } from '@renkei/plan'
import { onlyItem, wordOf } from './phrases.ts'

const newest = new Set(['直近', '最新', '最近'])

/** What the parts before an indicator, or the 基準 of one, say about when it is read. */
export interface TimeOfReading {
  readonly asOf: AsOfRule
  /** Words that are no time: the edition (国勢調査), or a name the reader must resolve. */
  readonly rest: readonly Part[]
}

/** 直近の国勢調査 · 前々年度 · 令和2年の国勢調査 · 前年10月1日現在の住民基本台帳 · 表の値. */
export function timeOfParts(parts: readonly Part[]): TimeOfReading | undefined {
  const rest: Part[] = []
  let asOf: AsOfRule | undefined
  for (const part of parts) {
    const found = timeOfPart(part)
    if (found) asOf = found
    else rest.push(part)
  }
  return asOf && { asOf, rest }
}

/** The 基準 sentence of an indicator. */
export function asOfPhrase(phrase: Phrase): AsOfRule | undefined {
  const item = onlyItem(phrase)
  return item && asOfItem(item)
}

function asOfItem(item: Item): AsOfRule | undefined {
  const time = timeOfParts(item.parts)
  if (!time) return undefined
  const edition = time.rest.length > 0 ? editionOf(time.rest) : ''
  return edition === undefined ? undefined : withEdition(time.asOf, edition)
}

export function withEdition(asOf: AsOfRule, edition: string): AsOfRule {
  return edition === '' || asOf.kind === 'timeless' ? asOf : { ...asOf, edition }
}

function editionOf(parts: readonly Part[]): string | undefined {
  return parts.length === 1 ? wordOf(parts[0]!) : undefined
}

function timeOfPart(part: Part): AsOfRule | undefined {
  const { core } = part
  if (core.kind === 'name' && newest.has(core.value)) return { kind: 'latest' }
  if (core.kind === 'year') {
    if (core.year !== undefined) return { kind: core.calendar === 'fiscal' ? 'fiscal-year' : 'calendar-year', year: core.year }
    if (core.calendar === 'fiscal' && typeof core.relative === 'number' && core.relative <= 0) return { kind: 'fiscal-lag', lag: -core.relative }
    return undefined
  }
  if (core.kind === 'date' && core.day !== 'end') {
    if (core.year !== undefined) return { kind: 'date', date: isoDate(core.year, core.month, core.day) }
    return { kind: 'yearly-date', month: core.month, day: core.day, yearOffset: core.relativeYear ?? 0 }
  }
  return undefined
}

function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

import { add, formatRational, sub, abs, compare, ZERO, type Fraction, div, parseRational } from '@renkei/money'
import { parseUnit } from '@renkei/model'
import type { Exchange, Performance } from './exchange.ts'
import { inBase } from './measure.ts'

/** What one side does more than the other in a year. */
export interface Balance {
  readonly year: number
  /** Who does more, in the words of the text; absent where both do the same. */
  readonly more?: string
  /** Exact, in `unit`: that of the first figure it is reckoned from. */
  readonly value: string
  readonly unit: string
}

/** Why there is no balance: a side without a figure of the measure, or not two sides. */
export interface NoBalance {
  readonly why: 'figure' | 'sides'
  readonly at: Performance
}

/** The balance of each year in which something is done. Several works of one side are added up. */
export function balancesOf({ performances, measure }: Exchange): readonly (Balance | NoBalance)[] {
  if (!measure) return []
  const years = [...new Set(performances.flatMap(({ years: { from, to } }) => (from !== undefined && from === to ? [from] : [])))].sort((a, b) => a - b)
  return years.map((year) => balanceOf(performances.filter(({ years }) => years.from === year && years.to === year), year, measure.base))
}

function balanceOf(found: readonly Performance[], year: number, base: string): Balance | NoBalance {
  const sides = new Map<string, Fraction>()
  for (const one of found) {
    const value = one.figures.map((figure) => inBase(figure, base)).find((figure) => figure !== undefined)
    if (!value) return { why: 'figure', at: one }
    const name = nameOf(one)
    sides.set(name, add(sides.get(name) ?? ZERO, value))
  }
  const [first, second, ...others] = [...sides]
  if (!first || !second || others.length > 0) return { why: 'sides', at: found.at(-1)! }
  const way = compare(first[1], second[1])
  const unit = found[0]!.figures.find((figure) => inBase(figure, base))!.unit!
  const scale = parseRational(parseUnit(unit)!.scale)!
  const value = formatRational(div(abs(sub(first[1], second[1])), scale))
  return { year, ...(way === 0 ? {} : { more: way > 0 ? first[0] : second[0] }), value, unit }
}

function nameOf({ by }: Performance): string {
  return by.map(({ text }) => text).join('、')
}

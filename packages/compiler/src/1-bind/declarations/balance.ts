import { add, formatRational, sub, abs, compare, ZERO, type Fraction, div, parseRational } from '@renkei/money'
import { parseUnit } from '@renkei/model'
import type { Exchange, Performance } from './exchange.ts'
import { inBase } from './measure.ts'

/** What one side does more than the other. */
export interface Lead {
  /** Who does more, in the words of the text; absent where both do the same. */
  readonly more?: string
  /** Exact. */
  readonly value: string
}

/** What one side does more than the other in a year. */
export interface Balance extends Lead {
  readonly year: number
  /** That of the first figure it is reckoned from. */
  readonly unit: string
  /** The years before with it, where 差引 is carried over. */
  readonly carried?: Lead
}

/** Why there is no balance: a side without a figure of the measure, or not two sides. */
export interface NoBalance {
  readonly why: 'figure' | 'sides'
  readonly at: Performance
}

/** The balance of each year in which something is done. Several works of one side are added up. */
export function balancesOf({ performances, measure, carried }: Exchange): readonly (Balance | NoBalance)[] {
  if (!measure) return []
  const years = [...new Set(performances.flatMap(({ years: { from, to } }) => (from !== undefined && from === to ? [from] : [])))].sort((a, b) => a - b)
  const all = new Map<string, Fraction>()
  return years.map((year): Balance | NoBalance => {
    const found = performances.filter(({ years: each }) => each.from === year && each.to === year)
    const done = doneBy(found, measure.base)
    if ('why' in done) return done
    for (const [name, value] of done) all.set(name, add(all.get(name) ?? ZERO, value))
    if (carried && all.size > 2) return { why: 'sides', at: found.at(-1)! }
    const unit = found[0]!.figures.find((figure) => inBase(figure, measure.base))!.unit!
    return { year, ...leadOf(done, unit), unit, ...(carried ? { carried: leadOf(all, unit) } : {}) }
  })
}

/** How much each of the two sides does, in base units. */
function doneBy(found: readonly Performance[], base: string): ReadonlyMap<string, Fraction> | NoBalance {
  const sides = new Map<string, Fraction>()
  for (const one of found) {
    const value = one.figures.map((figure) => inBase(figure, base)).find((figure) => figure !== undefined)
    if (!value) return { why: 'figure', at: one }
    const name = nameOf(one)
    sides.set(name, add(sides.get(name) ?? ZERO, value))
  }
  return sides.size === 2 ? sides : { why: 'sides', at: found.at(-1)! }
}

function leadOf(sides: ReadonlyMap<string, Fraction>, unit: string): Lead {
  const [first, second] = [[...sides][0]!, [...sides][1]!]
  const way = compare(first[1], second[1])
  const scale = parseRational(parseUnit(unit)!.scale)!
  return { ...(way === 0 ? {} : { more: way > 0 ? first[0] : second[0] }), value: formatRational(div(abs(sub(first[1], second[1])), scale)) }
}

function nameOf({ by }: Performance): string {
  return by.map(({ text }) => text).join('、')
}

import { div, parseRational } from '@renkei/money'
import type { Figure } from '@renkei/plan'
import type { RuleSet } from '@renkei/ruleset'
import { decimalOf } from './decimal-of.ts'

/** The figure of a body in a year, in the unit people use for it; nothing where it is awaited, counted of pairs, or has no end of decimals and so cannot be typed. */
export function valueOf({ compiled }: RuleSet, { column, scale }: Figure, body: string, year: number): string | undefined {
  if (column.axes.some((id) => id !== 'year' && id !== 'body')) return undefined
  const axes = compiled.plan?.axes ?? []
  const of: Readonly<Record<string, string>> = { year: String(year), body }
  const at = column.axes.reduce((place, id) => {
    const members = axes.find((axis) => axis.id === id)?.members ?? []
    return place * members.length + members.indexOf(of[id]!)
  }, 0)
  const value = column.values[column.values.length === 1 ? 0 : at]
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  return decimalOf(div(div(parseRational(String(value))!, parseRational(column.den ?? '1')!), parseRational(scale ?? '1')!))
}

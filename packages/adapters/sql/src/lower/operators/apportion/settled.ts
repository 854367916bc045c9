import type { IntegerExpr, TruthExpr } from '../../../tree/expr.ts'
import { less } from '../../../tree/integers.ts'
import { compare, FALSE } from '../../../tree/truths.ts'
import type { Along } from '../../along.ts'
import type { Workshop } from '../../workshop.ts'
import type { Quotas, Sharing } from '../apportion.ts'
import { termsOf } from '../round.ts'
import type { Amount } from './amount.ts'
import { takerOf } from './taker.ts'
import type { Weights } from './weights.ts'

interface Settled {
  /** By member, on the magnitude. */
  readonly share: IntegerExpr
  readonly fault: TruthExpr
  readonly computed: readonly IntegerExpr[]
}

/** Gives what rounding left, so that the shares sum to the amount. */
export function settled(shop: Workshop, along: Along, sharing: Sharing, amount: Amount, weights: Weights, quotas: Quotas): Settled {
  return sharing.remainder.to === 'largest-remainder' ? byRemainders(shop, along, sharing, amount, quotas) : byTaker(shop, along, sharing, amount, weights, quotas)
}

/** One unit each to those who lost most, of equals to the first; what is below one unit to the next. */
function byRemainders(shop: Workshop, along: Along, { unit, over }: Sharing, { magnitude }: Amount, { units, lost }: Quotas): Settled {
  const { integers: i } = shop
  const up = i.literal(termsOf(unit)[0])
  const axes = [...new Set([...axesOfColumn(units), ...axesOfColumn(lost), over])]
  const partition = axes.filter((axis) => axis !== over)
  const given = shop.let(sumOver(shop, units, partition, magnitude.max), axes)
  const order = [{ expr: lost, descending: true }, { expr: i.axis(over), descending: false }]
  const rank = shop.let(i.window({ fn: 'row-number', partition, order }, BigInt(along.count), true), axes)
  const left = i.sub(i.quotient(magnitude, up), given)
  const rest = i.remainder(magnitude, up)
  const base = i.mul(units, up)
  const next = rest.kind === 'literal' ? [] : [[compare('eq', rank, i.add(left, i.literal(1))), i.add(base, rest)] as const]
  return { share: positive(i.choose([[compare('le', rank, left), i.add(base, up)], ...next], base)), fault: FALSE, computed: [] }
}

/** All of it to one, who would pay less than nothing if rounding up gave the others more than there is. */
function byTaker(shop: Workshop, along: Along, sharing: Sharing, { magnitude }: Amount, weights: Weights, { units }: Quotas): Settled {
  const { integers: i } = shop
  const { unit, over, direction } = sharing
  const up = i.literal(termsOf(unit)[0])
  const taker = takerOf(shop, along, sharing, weights)
  const base = i.mul(units, up)
  const axes = [...new Set([...axesOfColumn(units), over])]
  const most = magnitude.max + up.max * BigInt(along.count)
  const given = shop.let(sumOver(shop, base, axes.filter((axis) => axis !== over), most), axes)
  const share = shop.let(i.choose([[compare('eq', i.axis(over), taker.at), i.add(base, i.sub(magnitude, given))]], base), axes)
  if (direction === 'down') return { share: positive(share), fault: taker.fault, computed: [] }
  const below = less(along.draw('min', share), i.literal(0))
  return { share: positive(share), fault: taker.fault.kind === 'literal' && !taker.fault.value ? below : { type: 'truth', kind: 'logic', fn: 'or', of: [taker.fault, below] }, computed: [] }
}

function sumOver(shop: Workshop, of: IntegerExpr, partition: readonly string[], max: bigint): IntegerExpr {
  return shop.integers.window({ fn: 'sum', of, partition, order: [] }, max, true, true)
}

function axesOfColumn(expr: IntegerExpr): readonly string[] {
  return expr.kind === 'column' ? expr.column.frame.axes : []
}

/** Shares on the magnitude are not negative, which their terms alone do not tell. */
function positive(expr: IntegerExpr): IntegerExpr {
  return { ...expr, nonNegative: true }
}

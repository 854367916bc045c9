import type { IntegerExpr, TruthExpr } from '../../../tree/expr.ts'
import { both, compare, FALSE, not, TRUE } from '../../../tree/truths.ts'
import type { Along } from '../../along.ts'
import { EXACT } from '../../status.ts'
import type { Workshop } from '../../workshop.ts'
import type { Sharing } from '../apportion.ts'
import type { Weights } from './weights.ts'

interface Taker {
  /** Position of who takes the remainder. */
  readonly at: IntegerExpr
  /** Nobody does: neither the bearer nor a fallback is in the set. */
  readonly fault: TruthExpr
}

export function takerOf(shop: Workshop, along: Along, sharing: Sharing, weights: Weights): Taker {
  const { remainder, over } = sharing
  switch (remainder.to) {
    case 'bearer':
      return bearer(shop, sharing, remainder)
    case 'last':
      return { at: memberWith(shop, along, 'max', weights.inSet), fault: FALSE }
    default:
      return { at: largestWeight(shop, along, weights, over), fault: FALSE }
  }
}

function largestWeight(shop: Workshop, along: Along, { weight, inSet }: Weights, over: string): IntegerExpr {
  const { integers: i } = shop
  const most = along.draw('max', shop.let(i.choose([[inSet, weight]], i.literal(-1)), [over]))
  return memberWith(shop, along, 'min', both(inSet, compare('eq', weight, most)))
}

/** The first or last member for which it holds. */
function memberWith(shop: Workshop, along: Along, fn: 'min' | 'max', holds: TruthExpr): IntegerExpr {
  const { integers: i } = shop
  if (holds.kind === 'literal') return i.literal(fn === 'min' ? 0 : along.count - 1)
  const nobody = i.literal(fn === 'min' ? along.count : -1)
  return along.draw(fn, shop.let(i.choose([[holds, i.axis(along.over)]], nobody), [along.over]))
}

function bearer(shop: Workshop, { over, weight, bearer: dynamic }: Sharing, remainder: { readonly bearer: string | { readonly node: string }; readonly otherwise?: string }): Taker {
  const { integers: i } = shop
  const members = shop.members(over)
  const fallback = remainder.otherwise === undefined ? undefined : i.literal(members.indexOf(remainder.otherwise))
  const named = typeof remainder.bearer === 'string' ? i.literal(members.indexOf(remainder.bearer)) : shop.let(dynamic!.num)
  const isNamed = dynamic === undefined ? TRUE : not(shop.statuses.isNone(dynamic.status))
  const isThere = both(isNamed, isMember(shop, over, weight, named))
  if (fallback === undefined) return { at: named, fault: not(isThere) }
  return { at: shop.let(i.choose([[isThere, named]], fallback)), fault: both(not(isThere), not(isMember(shop, over, weight, fallback))) }
}

function isMember(shop: Workshop, over: string, { status }: Sharing['weight'], at: IntegerExpr): TruthExpr {
  const { statuses } = shop
  if ((status.must & EXACT) !== 0) return TRUE
  const own = shop.gather({ kind: 'number', num: shop.integers.literal(0), den: shop.integers.literal(1), status }, { [over]: at })
  return not(statuses.isNone(own.status))
}

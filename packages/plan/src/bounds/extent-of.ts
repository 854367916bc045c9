import { cellCount } from '../axis-sizes.ts'
import type { NodeId, Plan, PlanNode } from '../plan.ts'
import { ANYTHING, extent, larger, lcm, widest, type Extent } from './extent.ts'

/** The extent of an operator's result, from that of its inputs. */
export function extentOf(plan: Plan, node: PlanNode, leaf: Extent, of: (id: NodeId) => Extent): Extent {
  switch (node.op) {
    case 'const':
    case 'figure':
    case 'open':
      return leaf
    case 'recorded':
      return widest([leaf, of(node.else)])
    case 'at':
      return widest([of(node.of), ...(node.first === undefined ? [] : [of(node.first)])])
    case 'arith':
      return arithExtent(node.fn, node.of.map(of))
    case 'compare':
      return extent(1n, 1n)
    case 'when':
      return widest([...node.cases.map(([, then]) => of(then)), of(node.else)])
    case 'sum':
      return sumExtent(of(node.of), BigInt(cellCount(plan.axes, [node.over])))
    case 'round':
      return roundedExtent(of(node.of), node.unit, 1n)
    case 'apportion':
      return apportionExtent(plan, node, of(node.amount))
    case 'native':
      return ANYTHING
  }
}

function arithExtent(fn: string, [first, ...rest]: readonly Extent[]): Extent {
  if (first === undefined) return ANYTHING
  switch (fn) {
    case 'mul':
      return rest.reduce((a, b) => extent(a.size * b.size, a.den * b.den, a.common && b.common, a.num * b.num), first)
    case 'div':
      return rest.reduce((a, b) => extent(a.size * b.den, larger(a.den * b.num, 1n), false, a.num * b.den), first)
    case 'min':
    case 'max':
      return widest([first, ...rest])
    default:
      return rest.reduce(added, first)
  }
}

function added(a: Extent, b: Extent): Extent {
  const common = a.common && b.common
  return extent(a.size + b.size, common ? lcm(a.den, b.den) : a.den * b.den, common)
}

function sumExtent(of: Extent, count: bigint): Extent {
  if (of.common) return extent(of.size * count, of.den)
  return count * BigInt(of.den.toString(2).length) > 4_096n ? ANYTHING : extent(of.size * count, of.den ** count, false)
}

/** Rounding moves a value by less than `units` units, onto a multiple of the unit. */
function roundedExtent(of: Extent, unit: string, units: bigint): Extent {
  const [num = '1', den = '1'] = unit.split('/')
  const d = BigInt(den)
  return extent(of.size + (units * BigInt(num) + d - 1n) / d, d)
}

/** Any share may take all that rounding leaves; below the unit the denominator is the amount's. */
function apportionExtent(plan: Plan, node: Extract<PlanNode, { op: 'apportion' }>, amount: Extent): Extent {
  const rounded = roundedExtent(amount, node.unit, BigInt(cellCount(plan.axes, [node.over])))
  return extent(rounded.size, lcm(rounded.den, amount.den), amount.common)
}

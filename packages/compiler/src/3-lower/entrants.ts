import type { NodeId, ValueType } from '@renkei/plan'
import type { Burden, Settlement } from '../1-bind/program.ts'
import { columnOf } from './column.ts'
import { remainderOf } from './rounding.ts'
import { isEntry } from './settlement.ts'
import { POOL, truth, yen } from './shape.ts'
import type { Site } from './site.ts'

/**
 * 過年度分を新たな団体を含めて按分し直す: what each year cost is a pool. When somebody joins, every earlier pool is shared again by the weights and
 * among the members of the year of joining; what is settled is the difference to how it was shared before, earlier settlements included.
 */
export function entrantsNode(site: Site, burden: Burden, settlement: Settlement): NodeId {
  const { lowering, builder } = site
  const origin = lowering.origin('settlement', settlement.span)
  const all = [POOL, 'year', 'body']
  const weight = burden.weight!(site)
  const shared = sharedIn(site, burden)
  const atYear = builder.node({ op: 'const', value: columnOf([POOL, 'year'], shared.flat()) }, { axes: [POOL, 'year'], type: yearIndex, origin })
  const ofPool = builder.node({ op: 'const', value: columnOf([POOL], lowering.years.map((_, at) => at)) }, { axes: [POOL], type: yearIndex, origin })
  const amount = builder.node({ op: 'at', of: site.amount, axis: 'year', by: { key: ofPool } }, { axes: [POOL], type: yen, origin, label: '過年度分' })
  const weights = builder.node({ op: 'at', of: weight, axis: 'year', by: { key: atYear } }, { axes: all, type: builder.typeOf(weight), origin })
  const { unit, direction } = site.rounding
  const roundedBy = lowering.origin(site.rounding.assumed ? 'assumption' : 'rounding', site.rounding.span)
  const held = builder.node(
    { op: 'apportion', over: 'body', amount, weight: weights, unit, direction, remainder: remainderOf(site, site.rounding) },
    { axes: all, type: yen, origin, roundedBy },
  )
  const before = builder.node({ op: 'at', of: held, axis: 'year', by: { shift: -1 }, first: lowering.outside(yen) }, { axes: all, type: yen, origin })
  const difference = builder.node({ op: 'arith', fn: 'sub', of: [held, before] }, { axes: all, type: yen, origin })
  const mask = lowering.years.flatMap((pool) => lowering.years.map((year) => pool < year && isEntry(burden, year)))
  const again = builder.node({ op: 'const', value: columnOf([POOL, 'year'], mask) }, { axes: [POOL, 'year'], type: truth, origin })
  const settled = builder.node({ op: 'when', cases: [[again, difference]], else: lowering.outside(yen) }, { axes: all, type: yen, origin })
  return builder.node({ op: 'sum', of: settled, over: POOL }, { axes: ['year', 'body'], type: yen, origin })
}

const yearIndex: ValueType = { kind: 'index', of: 'year' }

/** By pool and year, the position of the year by whose weights it is shared: the last in which somebody joined, else its own. */
function sharedIn({ lowering: { years } }: Site, burden: Burden): readonly (readonly number[])[] {
  return years.map((pool) => years.map((year) => years.indexOf(years.findLast((each) => pool < each && each <= year && isEntry(burden, each)) ?? pool)))
}

import { parseRational, toSafeInteger, ZERO, type Fraction, type GroupRule, type RemainderPolicy } from '@renkei/money'
import type { AxisId, Op } from '@renkei/plan'
import { isNone } from '../core/kind.ts'
import { strideOf, type Shape } from '../core/layout.ts'
import type { Run } from '../core/run.ts'
import type { Input, Site, Surroundings } from '../core/site.ts'
import { Weights } from './weights.ts'

/** The members of an axis shared over, seen from the first of a group: a group is all of them at one cell of the other axes. */
export interface Members {
  readonly count: number
  readonly stride: number
}

/** What one apportion needs for each of its groups. */
export interface Apportioning extends Members {
  readonly site: Site
  readonly over: AxisId
  readonly amount: Input
  readonly weights: Weights
  readonly lower: Input | undefined
  readonly upper: Input | undefined
  readonly bearer: Input | undefined
  readonly otherwise: number | undefined
  readonly unit: Fraction
  /** Its unit is 0 where the unit is no integer. */
  readonly rule: GroupRule
}

/** The first cell of every group. */
export function firstsOf({ size }: Shape, { count, stride }: Members): Int32Array {
  const block = stride * count
  return Int32Array.from({ length: count === 0 ? 0 : size / count }, (_, i) => Math.floor(i / stride) * block + (i % stride))
}

/** The cell of the group's first member, from that of any. */
export function firstOf(at: number, { stride, count }: Members): number {
  return at - (Math.floor(at / stride) % count) * stride
}

export function apportioning(node: Extract<Op, { op: 'apportion' }>, site: Site, around: Surroundings): Apportioning {
  const input = (id: string | undefined): Input | undefined => (id === undefined ? undefined : around.input(site, id))
  const names = around.layout.members(node.over)
  const unit = parseRational(node.unit) ?? ZERO
  const { remainder } = node
  const bearer = remainder.to === 'bearer' ? remainder.bearer : undefined
  const named = typeof bearer === 'string' ? names.indexOf(bearer) : -1
  const otherwise = remainder.to === 'bearer' && remainder.otherwise !== undefined ? names.indexOf(remainder.otherwise) : undefined
  const members = { count: names.length, stride: strideOf(site.shape, node.over) }
  const weight = around.input(site, node.weight)
  return {
    ...members,
    site,
    over: node.over,
    amount: around.input(site, node.amount),
    weights: around.shared(`weights ${node.weight} ${node.over} ${site.shape.axes.join(' ')}`, () => new Weights(weight, members)),
    lower: input(node.lower),
    upper: input(node.upper),
    bearer: typeof bearer === 'object' ? around.input(site, bearer.node) : undefined,
    otherwise,
    unit,
    rule: {
      unit: toSafeInteger(unit) ?? 0,
      direction: node.direction,
      remainder: remainder.to === 'bearer' ? withBearer(named, otherwise) : { to: remainder.to },
    },
  }
}

/** The rule with the bearer of this group, where an index node names it. */
export function ruleAt(run: Run, { rule, bearer, otherwise }: Apportioning, first: number): GroupRule {
  if (bearer === undefined) return rule
  const at = run.start(bearer.site) + bearer.map[first]!
  return { ...rule, remainder: withBearer(isNone(run.cells.status[at]!) ? -1 : run.cells.num[at]!, otherwise) }
}

function withBearer(bearer: number, otherwise: number | undefined): RemainderPolicy {
  return otherwise === undefined ? { to: 'bearer', bearer } : { to: 'bearer', bearer, otherwise }
}

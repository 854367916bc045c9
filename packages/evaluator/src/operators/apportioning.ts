import { createGroup, parseRational, toSafeInteger, ZERO, type Fraction, type Group, type GroupRule, type RemainderPolicy } from '@renkei/money'
import type { AxisId, Op } from '@renkei/plan'
import { isNone } from '../core/kind.ts'
import { strideOf } from '../core/layout.ts'
import type { Run } from '../core/run.ts'
import type { Input, Site, Surroundings } from '../core/site.ts'

/** What one apportion needs for each of its groups. A group is all members of `over` at one cell of the other axes. */
export interface Apportioning {
  readonly site: Site
  readonly over: AxisId
  readonly amount: Input
  readonly weight: Input
  readonly lower: Input | undefined
  readonly upper: Input | undefined
  readonly bearer: Input | undefined
  readonly otherwise: number | undefined
  readonly unit: Fraction
  /** Its unit is 0 where the unit is no integer. */
  readonly rule: GroupRule
  readonly count: number
  readonly stride: number
  /** Work space, used by one group after the other. */
  readonly group: Group
}

/** The cell of the group's first member, from that of any. */
export function firstOf(at: number, { stride, count }: Apportioning): number {
  return at - (Math.floor(at / stride) % count) * stride
}

export function apportioning(node: Extract<Op, { op: 'apportion' }>, site: Site, around: Surroundings): Apportioning {
  const input = (id: string | undefined): Input | undefined => (id === undefined ? undefined : around.input(site, id))
  const members = around.layout.members(node.over)
  const unit = parseRational(node.unit) ?? ZERO
  const { remainder } = node
  const bearer = remainder.to === 'bearer' ? remainder.bearer : undefined
  const named = typeof bearer === 'string' ? members.indexOf(bearer) : -1
  const otherwise = remainder.to === 'bearer' && remainder.otherwise !== undefined ? members.indexOf(remainder.otherwise) : undefined
  return {
    site,
    over: node.over,
    amount: around.input(site, node.amount),
    weight: around.input(site, node.weight),
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
    count: members.length,
    stride: strideOf(site.shape, node.over),
    group: createGroup(new Float64Array(members.length), new Float64Array(members.length), members.length),
  }
}

/** The rule with the bearer of this group, where an index node names it. */
export function ruleAt(run: Run, { rule, bearer, otherwise }: Apportioning, first: number): GroupRule {
  if (bearer === undefined) return rule
  const at = bearer.base + bearer.map[first]!
  return { ...rule, remainder: withBearer(isNone(run.cells.status[at]!) ? -1 : run.cells.num[at]!, otherwise) }
}

function withBearer(bearer: number, otherwise: number | undefined): RemainderPolicy {
  return otherwise === undefined ? { to: 'bearer', bearer } : { to: 'bearer', bearer, otherwise }
}

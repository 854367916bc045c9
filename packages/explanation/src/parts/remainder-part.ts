import type { PlanNode, Step } from '@renkei/plan'
import type { BodyRef, RemainderPart } from '../explanation.ts'
import type { Site } from '../site.ts'
import { sumOf } from '../sum-of.ts'

/** What rounding left and who took it. */
export function remainderPart(site: Site, node: Extract<PlanNode, { op: 'apportion' }>, shares: Step['shares']): RemainderPart {
  const { to } = node.remainder
  const all = site.context.bodiesOf(site.line)
  const taken = (shares?.extra ?? []).flatMap((amount, at) => (amount === null || amount === '0' ? [] : [{ body: all[at]!, amount }]))
  const bearer = bearerOf(site, node) ?? (to === 'largest-remainder' ? undefined : taken[0]?.body)
  return {
    to,
    ...(bearer === undefined ? {} : { bearer }),
    ...(shares === undefined ? {} : { total: sumOf(taken.map(({ amount }) => amount)) }),
    taken: inOrder(site, taken),
  }
}

function inOrder(site: Site, taken: RemainderPart['taken']): RemainderPart['taken'] {
  const byBody = new Map(taken.map((each) => [each.body, each]))
  return site.context.inOrder([...byBody.keys()]).map((body) => byBody.get(body)!)
}

/** By name, or by an index that differs from year to year. */
function bearerOf(site: Site, { remainder }: Extract<PlanNode, { op: 'apportion' }>): BodyRef | undefined {
  if (remainder.to !== 'bearer') return undefined
  if (typeof remainder.bearer === 'string') return site.context.body(remainder.bearer)
  const read = site.cells.step(remainder.bearer.node)?.result.value ?? site.cells.value(remainder.bearer.node)
  if (typeof read !== 'string') return undefined
  const all = site.context.bodiesOf(site.line)
  return all.find(({ member }) => member === read) ?? all[Number(read)]
}

import type { Span } from '@renkei/diagnostics'
import type { NodeId } from '@renkei/plan'
import type { Basis } from '../1-bind/basis.ts'
import type { BodySet, Sharing, WeightSource } from '../1-bind/program.ts'
import { columnOf } from './column.ts'
import { byYear, byYearAndBody, exactYen, ratio } from './shape.ts'
import type { Site } from './site.ts'

/** Each weight as a share of its own total, by its part: Σ pᵢ · wᵢ ÷ Σ wᵢ. Who is outside the set stays outside. */
export function basisNode(site: Site, set: BodySet, basis: Basis): NodeId {
  const parts = basis.map(({ part, weight }) => {
    const share = shareOf(site, site.weights(set, weight))
    return part === '1' ? share : site.arith('mul', [share, site.constant(columnOf([], [part]), ratio)], ratio)
  })
  return site.weighed(set, parts.length === 1 ? parts[0]! : site.arith('add', parts, ratio))
}

/** The same with parts that nodes hold: they are numbers only when they are agreed. */
export function mixNode(site: Site, set: BodySet, components: readonly { readonly weight: WeightSource; readonly factor: NodeId }[]): NodeId {
  const parts = components.map(({ weight, factor }) => site.arith('mul', [shareOf(site, site.weights(set, weight)), factor], ratio))
  return site.weighed(set, site.arith('add', parts, ratio))
}

/** The exact part of an amount that falls to each body by its weight. */
export function quotaNode(site: Site, { amount, weight }: Sharing): NodeId {
  return site.arith('mul', [amount, shareOf(site, weight)], exactYen)
}

/** The same by a sentence that another takes up, under the name by which it does. */
export function takenUpNode(site: Site, sharing: Sharing, { span, name }: { readonly span: Span; readonly name: string }): NodeId {
  const own = site.defining(span)
  return own.node({ op: 'arith', fn: 'mul', of: [sharing.amount, shareOf(own, sharing.weight)] }, byYearAndBody, exactYen, name)
}

function shareOf(site: Site, weight: NodeId): NodeId {
  const all = site.node({ op: 'sum', of: weight, over: 'body' }, byYear, site.builder.typeOf(weight))
  return site.arith('div', [weight, all], ratio)
}

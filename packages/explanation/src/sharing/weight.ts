import type { Rational } from '@renkei/money'
import type { NodeId } from '@renkei/plan'
import type { Site } from '../site.ts'
import { figureBehind } from './figure-behind.ts'
import { guarded } from './guarded.ts'

/** What an amount is shared by, as the plan holds it. `set` is the node that says who is in. */
export type Weight =
  | { readonly kind: 'equal'; readonly set: NodeId }
  /** 市2、町村1: constant weights. */
  | { readonly kind: 'classes'; readonly set: NodeId; readonly node: NodeId }
  | { readonly kind: 'figure'; readonly set: NodeId; readonly node: NodeId }
  /** 月割: who is in for part of the year weighs so many twelfths. */
  | { readonly kind: 'months'; readonly set: NodeId; readonly node: NodeId; readonly whole: Weight; readonly months: NodeId }
  /** 補正人口とは、人口に補正係数を乗じて得た数をいう. */
  | { readonly kind: 'quantity'; readonly set: NodeId; readonly node: NodeId }
  | { readonly kind: 'mix'; readonly set: NodeId; readonly parts: readonly MixPart[] }

/** A weight as a share of its own sum, times its share of the amount. */
export interface MixPart {
  readonly factor: Rational
  readonly weight: Weight
  readonly sum: NodeId
}

/** Undefined where a plug-in weighs in a way of its own. */
export function weightOf(site: Site, id: NodeId): Weight | undefined {
  const { mask = id, then } = guarded(site.at(id))
  const node = site.context.plan.nodes[then]
  if (node?.op === 'const') return { kind: isOnes(node.value.values) ? 'equal' : 'classes', set: mask, node: then }
  if (node?.op === 'when' && node.cases.every(([, each]) => site.op('const', each))) return { kind: 'classes', set: mask, node: then }
  if (node && figureBehind(site, then)) return { kind: 'figure', set: mask, node: then }
  if (node?.op !== 'arith') return undefined
  const months = node.fn === 'mul' ? site.op('const', node.of[1]) : undefined
  if (months?.label === '月割') {
    const whole = weightOf(site, node.of[0]!)
    return whole && { kind: 'months', set: mask, node: then, whole, months: node.of[1]! }
  }
  const parts = (node.fn === 'add' ? node.of : [then]).map((of) => mixPart(site, of))
  const [first] = parts
  if (!first || !parts.every((part) => part !== undefined)) return node.label === undefined ? undefined : { kind: 'quantity', set: mask, node: then }
  return { kind: 'mix', set: then === id ? first.weight.set : mask, parts }
}

/** factor × own ÷ sum. */
function mixPart(site: Site, id: NodeId): MixPart | undefined {
  const product = site.op('arith', id)
  const share = product?.fn === 'mul' ? site.op('arith', product.of[0]) : undefined
  const [own, sum] = share?.fn === 'div' ? share.of : []
  const factor = product && site.cells.value(product.of[1]!)
  const weight = own === undefined ? undefined : weightOf(site, own)
  return factor === undefined || sum === undefined || weight === undefined ? undefined : { factor, weight, sum }
}

function isOnes(values: readonly unknown[]): boolean {
  return values.every((value) => value === 1 || value === 0 || value === null)
}

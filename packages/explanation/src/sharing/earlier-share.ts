import type { NodeId } from '@renkei/plan'
import type { BodyRef } from '../explanation.ts'
import { number, operation, symbol, YEN, type Expression } from '../expression.ts'
import type { Site } from '../site.ts'
import { guarded } from './guarded.ts'

/** The cost times the share of an earlier year, as the plan holds it. */
export interface EarlierShare {
  readonly cost: NodeId
  readonly year: string
  /** paid ÷ cost of that year, as they were read; without a body a symbol. */
  readonly of: (body?: BodyRef) => Expression
}

/** Finds the product behind masks and rounding; undefined where there is none. */
export function earlierShare(site: Site, id: NodeId): EarlierShare | undefined {
  const product = site.op('arith', unmasked(site, id))
  const earlier = product?.fn === 'mul' ? site.op('at', product.of[0]!) : undefined
  if (!product || !earlier || !('shift' in earlier.by)) return undefined
  const year = String(Number(site.year) + earlier.by.shift)
  return { cost: product.of[1]!, year, of: (body) => shareIn(site, earlier.of, year, body) }
}

function unmasked(site: Site, id: NodeId): NodeId {
  const { then } = guarded(site.at(id))
  return then === id ? id : unmasked(site, then)
}

function shareIn(site: Site, id: NodeId, year: string, body: BodyRef | undefined): Expression {
  const inputs = body === undefined ? undefined : site.cells.step(id, body.member, year)?.inputs
  const [paid, cost] = (inputs ?? []).map(({ value }) => value)
  if (typeof paid !== 'string' || typeof cost !== 'string') return symbol('share-of-year')
  return operation('div', number(paid, YEN), number(cost, YEN))
}

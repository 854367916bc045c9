import type { NodeId } from '@renkei/plan'
import type { BodySet, Burden, Sharing } from '../1-bind/program.ts'
import type { Quantity } from '../1-bind/quantity/quantity.ts'
import type { Method } from '../method.ts'
import { quotaNode } from './basis.ts'
import { lowerQuantity } from './quantity/lower-quantity.ts'
import { apportionNode, roundNode } from './rounding.ts'
import { byYear, byYearAndBody, exactYen } from './shape.ts'
import type { Site } from './site.ts'

/** Never more than 500千円, or never less: for whom, and who bears what is above. */
export interface Bound {
  readonly kind: 'cap' | 'floor'
  readonly amount: Quantity
  /** Whose share is held. */
  readonly of: BodySet
  /** Who bears what a cap takes off: the others by their weights, one body, or nobody. What a floor adds, the others bear less. */
  readonly excess: 'others' | 'nobody' | BodySet
  /** In the words of the text. */
  readonly text: string
}

/** A sharing and what holds it. */
export interface BoundShares {
  readonly base: Burden
  readonly bounds: readonly Bound[]
}

/**
 * 負担額の限度: ただし、各団体の負担額が500千円を超えるときは、500千円とし、これを超える額は、甲市が負担する. What is above a cap goes where the text
 * says, exactly, and all of it is rounded once.
 */
export const bounds: Method<BoundShares> = {
  name: 'bounds',
  sharesCost: true,

  recognise: () => undefined,

  payers: ({ base }) => base.payers!,

  pools: () => true,

  rounds: () => true,

  yearsBack: ({ base }) => base.yearsBack,

  lower({ base, bounds: held }, site) {
    const [first] = held
    if (first?.excess === 'nobody') return roundNode(site, upTo(base.sharing!(site), first, site))
    const sharing = held.filter(takesOff).reduce((left, bound) => taken(left, bound, site), base.sharing!(site))
    const others = held.filter(({ excess }) => excess === 'others')
    return apportionNode(site, sharing.weight, sharing.amount, { ...within('upper', 'cap', others, site), ...within('lower', 'floor', others, site) })
  },

  reading: ({ base, bounds: held }) => ({
    method: 'bounds',
    values: { method: base.method, bounds: held.map(({ text }) => text), ...Object.fromEntries(Object.entries(base.reading.values).map(([name, value]) => [`base.${name}`, value])) },
  }),
}

function takesOff(bound: Bound): bound is Bound & { readonly excess: BodySet } {
  return typeof bound.excess !== 'string'
}

/** A cap whose excess goes to one body: the exact parts are what is shared by from here on. */
function taken(sharing: Sharing, bound: Bound & { readonly excess: BodySet }, site: Site): Sharing {
  const quota = quotaNode(site, sharing)
  const held = upTo(sharing, bound, site)
  const above = site.node({ op: 'sum', of: site.arith('sub', [quota, held], exactYen), over: 'body' }, byYear, exactYen, '限度を超える額')
  const added = site.arith('add', [held, above], exactYen)
  return { amount: sharing.amount, weight: site.node({ op: 'when', cases: [[site.members(bound.excess), added]], else: held }, byYearAndBody, exactYen, bound.text) }
}

/** The exact part of each body, but no more than the cap of those whom it holds. */
function upTo(sharing: Sharing, { amount, of, text }: Bound, site: Site): NodeId {
  const quota = quotaNode(site, sharing)
  const held = site.arith('min', [quota, lowerQuantity(amount, of, site)], exactYen)
  return site.node({ op: 'when', cases: [[site.members(of), held]], else: quota }, byYearAndBody, exactYen, text)
}

/** The bounds of one side, body by body; a body nobody holds has none. */
function within(side: 'upper' | 'lower', kind: Bound['kind'], held: readonly Bound[], site: Site): { lower?: NodeId; upper?: NodeId } {
  const own = held.filter((bound) => bound.kind === kind)
  if (own.length === 0) return {}
  const cases = own.map(({ of, amount }) => [site.members(of), lowerQuantity(amount, of, site)] as const)
  const free = side === 'lower' ? site.constant({ axes: [], values: [0] }, exactYen) : site.amount
  return { [side]: site.node({ op: 'when', cases, else: free }, byYearAndBody, exactYen, own.map(({ text }) => text).join('')) }
}

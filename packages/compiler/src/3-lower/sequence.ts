import type { NodeId } from '@renkei/plan'
import { unionOf } from '../1-bind/body-set.ts'
import type { BodySet, Rounding, Sharing } from '../1-bind/program.ts'
import type { Quantity } from '../1-bind/quantity/quantity.ts'
import type { SharingMethod } from '../1-bind/sharing-method/sharing-method.ts'
import type { Method, Reading } from '../method.ts'
import { yenNode } from './quantity/yen-node.ts'
import { byYear, byYearAndBody, truth, yen } from './shape.ts'
import type { Site } from './site.ts'

/** A step of a sequence: a method and what it understood. */
export interface SequenceStep {
  readonly method: Method
  readonly bound: unknown
  /** It takes 残額, what the steps before it left. */
  readonly rest: boolean
  /** It bears an amount of its own: 3,000千円を, 前年度の負担割合を乗じて得た額を. */
  readonly part: boolean
  /** That amount, where the payers share it as they would the whole: 運営費の3分の1に相当する額を. */
  readonly amount?: Quantity
  /** The 按分方式 that says so, and how it rounds. */
  readonly named?: { readonly method: SharingMethod; readonly rounding?: Rounding }
}

/** 順次: 山形市が3,000千円を負担し、残額を連携市町が按分して負担する. 残額 is only what the steps before left. */
export const sequence: Method<readonly SequenceStep[]> = {
  name: 'sequence',
  sharesCost: true,

  recognise: () => undefined,

  yearsBack: (steps) => Math.max(...steps.map(({ method, bound }) => method.yearsBack?.(bound) ?? 0)),

  payers: (steps) => unionOf(steps.flatMap(payersOf)),

  pools: (steps) => steps.some(({ method, bound }) => method.pools?.(bound)),

  rounds: (steps) => steps.some(({ method, bound }) => method.rounds?.(bound) ?? false),

  lower(steps, site) {
    const lowered: NodeId[] = []
    for (const step of steps) {
      const others = steps.filter((other) => other !== step).flatMap(payersOf)
      const beside = unionOf(site.beside ? [...others, site.beside] : others)
      const whole = site.step(step.method.name, step.rest ? remaining(lowered, site) : site.amount, beside)
      lowered.push(step.method.lower(step.bound, step.amount ? site.step(step.method.name, yenNode(step.amount, whole), beside) : whole))
    }
    return site.node({ op: 'arith', fn: 'add', of: lowered }, byYearAndBody, yen)
  },

  reading: (steps): Reading => ({
    method: 'sequence',
    values: Object.fromEntries(
      steps.flatMap(({ method, bound, rest, amount }, index) => {
        const { values } = method.reading(bound)
        return [
          [`${index + 1}.method`, method.name],
          [`${index + 1}.rest`, rest ? '残額' : (amount?.text ?? '')],
          ...Object.entries(values).map(([key, value]) => [`${index + 1}.${key}`, value] as const),
        ]
      }),
    ),
  }),
}

/** What a single step shares, and by what. */
export function sharingOfStep({ method, bound, amount }: SequenceStep, site: Site): Sharing {
  return { amount: amount ? yenNode(amount, site) : site.amount, weight: method.weight!(bound, site) }
}

function payersOf({ method, bound }: SequenceStep): readonly BodySet[] {
  const payers = method.payers?.(bound)
  return payers ? [payers] : []
}

/** Never below 0: steps that bear more than the amount do not sum to it, and that is told. */
function remaining(lowered: readonly NodeId[], site: Site): NodeId {
  const borne = lowered.map((node) => site.node({ op: 'sum', of: node, over: 'body' }, byYear, yen))
  const left = borne.reduce((whole, paid) => site.node({ op: 'arith', fn: 'sub', of: [whole, paid] }, byYear, yen, '残額'), site.amount)
  const nothing = site.constant({ axes: [], values: [0] }, yen)
  const overdrawn = site.node({ op: 'compare', rel: 'lt', of: [left, nothing] }, byYear, truth)
  return site.node({ op: 'when', cases: [[overdrawn, nothing]], else: left }, byYear, yen, '残額')
}

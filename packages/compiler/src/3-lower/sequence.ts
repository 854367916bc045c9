import type { NodeId } from '@renkei/plan'
import type { Method, Reading } from '../method.ts'
import { byYear, byYearAndBody, yen } from './shape.ts'
import type { Site } from './site.ts'

/** A step of a sequence: a method, what it understood, and whether it takes 残額, what the steps before it left. */
export interface SequenceStep {
  readonly method: Method
  readonly bound: unknown
  readonly rest: boolean
}

/** 順次: 山形市が3,000千円を負担し、残額を連携市町が按分して負担する. 残額 is only what the steps before left. */
export const sequence: Method<readonly SequenceStep[]> = {
  name: 'sequence',
  sharesCost: true,

  recognise: () => undefined,

  yearsBack: (steps) => Math.max(...steps.map(({ method, bound }) => method.yearsBack?.(bound) ?? 0)),

  lower(steps, site) {
    const lowered: NodeId[] = []
    for (const step of steps) {
      const amount = step.rest ? remaining(lowered, site) : site.amount
      lowered.push(step.method.lower(step.bound, site.withAmount(amount, step.method.name)))
    }
    return site.node({ op: 'arith', fn: 'add', of: lowered }, byYearAndBody, yen)
  },

  reading: (steps): Reading => ({
    method: 'sequence',
    values: Object.fromEntries(
      steps.flatMap(({ method, bound, rest }, index) => {
        const { values } = method.reading(bound)
        return [
          [`${index + 1}.method`, method.name],
          [`${index + 1}.rest`, rest ? '残額' : ''],
          ...Object.entries(values).map(([key, value]) => [`${index + 1}.${key}`, value] as const),
        ]
      }),
    ),
  }),
}

function remaining(lowered: readonly NodeId[], site: Site): NodeId {
  const borne = lowered.map((node) => site.node({ op: 'sum', of: node, over: 'body' }, byYear, yen))
  return borne.reduce((left, paid) => site.node({ op: 'arith', fn: 'sub', of: [left, paid] }, byYear, yen, '残額'), site.amount)
}

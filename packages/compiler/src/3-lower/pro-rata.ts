import { onlyItem } from '../1-bind/phrases.ts'
import type { BodySet, WeightSource } from '../1-bind/program.ts'
import { weightOfItem } from '../1-bind/weight.ts'
import { type BurdenClause, type Method, payersOf, type Recognised } from '../method.ts'
import { readingOfWeight } from './weight-reading.ts'

interface ProRata {
  readonly payers: BodySet
  readonly weight: WeightSource
}

/** 按分: 関係市町が人口の割合により按分して負担する. The denominator is the sum over the payers of the sentence. */
export const proRata: Method<ProRata> = {
  name: 'pro-rata',
  sharesCost: true,

  recognise(clause: BurdenClause, scope): Recognised<ProRata> {
    const item = clause.by && onlyItem(clause.by)
    if (clause.clause.verb.stem !== '負担する' || !item || clause.amount) return undefined
    if (item.parts.some((part) => part.value)) return undefined
    const payers = payersOf(clause, scope)
    const weight = weightOfItem(item, scope)
    return payers && weight ? { bound: { payers, weight } } : 'reported'
  },

  payers: ({ payers }) => payers,

  pools: () => true,

  rounds: () => true,

  weight: ({ payers, weight }, site) => site.weights(payers, weight),

  lower: (bound, site) => site.share(proRata.weight!(bound, site)),

  reading: ({ payers, weight }) => ({ method: 'pro-rata', values: { who: payers.name, by: readingOfWeight(weight) } }),
}

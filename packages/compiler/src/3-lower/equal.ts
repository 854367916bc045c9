import { bearEqualParts } from '../1-bind/equal-parts.ts'
import type { BodySet, WeightSource } from '../1-bind/program.ts'
import { hasAdverb } from '../1-bind/phrases.ts'
import { type BurdenClause, type Method, payersOf, type Recognised } from '../method.ts'
import { readingOfWeight } from './weight-reading.ts'

interface Equal {
  readonly payers: BodySet
  readonly weight: WeightSource
}

/** 均等: 関係市町が均等に負担する, 甲市及び乙市がそれぞれ2分の1を負担する. Where 均等割 is defined with classes (市2、町村1), 均等に is by those. */
export const equal: Method<Equal> = {
  name: 'equal',
  sharesCost: true,

  recognise(clause: BurdenClause, scope): Recognised<Equal> {
    if (clause.clause.verb.stem !== '負担する' || clause.by) return undefined
    const inParts = bearEqualParts(clause, scope)
    const equally = !clause.amount && hasAdverb(clause.clause, '均等に')
    if (!inParts && !equally) return undefined
    const payers = payersOf(clause, scope)
    if (!payers) return 'reported'
    const defined = inParts ? undefined : scope.find('均等割')
    return { bound: { payers, weight: defined?.kind === 'share' ? defined.weight : { kind: 'equal' } } }
  },

  payers: ({ payers }) => payers,

  pools: () => true,

  rounds: () => true,

  weight: ({ payers, weight }, site) => site.weights(payers, weight),

  lower: (bound, site) => site.share(equal.weight!(bound, site)),

  reading: ({ payers, weight }) => ({ method: 'equal', values: { who: payers.name, by: readingOfWeight(weight) } }),
}

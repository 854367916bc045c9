import { isMixed, basisOfPhrase, percent, type Basis } from '../1-bind/basis.ts'
import type { BodySet } from '../1-bind/program.ts'
import { type BurdenClause, type Method, payersOf, type Recognised } from '../method.ts'
import { basisNode } from './basis.ts'
import { readingOfWeight } from './weight-reading.ts'

interface Mix {
  readonly payers: BodySet
  readonly basis: Basis
  /** The first year of the period. */
  readonly first: number
}

/** 複合: 均等割20%、人口割30%及び利用割50%の割合により. One combined weight, rounded once; the parts make exactly 100 %. */
export const mix: Method<Mix> = {
  name: 'mix',
  sharesCost: true,

  recognise(clause: BurdenClause, scope): Recognised<Mix> {
    if (clause.clause.verb.stem !== '負担する' || !clause.by || clause.amount || !isMixed(clause.by)) return undefined
    const payers = payersOf(clause, scope)
    const basis = basisOfPhrase(clause.by, scope)
    return payers && basis ? { bound: { payers, basis, first: scope.binding.years[0]! } } : 'reported'
  },

  payers: ({ payers }) => payers,

  pools: () => true,

  rounds: () => true,

  yearsBack: ({ basis, first }) => Math.max(0, ...basis.map(({ weight }) => (weight.kind === 'indicator' && weight.inYear !== undefined ? first - weight.inYear : 0))),

  weight: ({ payers, basis }, site) => basisNode(site, payers, basis),

  lower: (bound, site) => site.share(mix.weight!(bound, site)),

  reading: ({ payers, basis }) => ({
    method: 'mix',
    values: { who: payers.name, by: basis.map(({ part, weight }) => `${readingOfWeight(weight)} ${percent(part)}`) },
  }),
}

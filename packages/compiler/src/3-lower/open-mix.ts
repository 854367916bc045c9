import type { Item } from '@renkei/dsl'
import { headOf, wordOf } from '../1-bind/phrases.ts'
import type { UnweightedMix } from '../1-bind/program.ts'
import type { Scope } from '../1-bind/scope.ts'
import { weightOfItem } from '../1-bind/weight.ts'
import { type BurdenClause, type Method, payersOf, type Recognised } from '../method.ts'
import { mixNode } from './basis.ts'
import { readingOfWeight } from './weight-reading.ts'

/** 複合（重みは協議）: 火葬割及び人口割の割合により. What it is shared by is settled, how much each counts is left to be agreed. */
export const openMix: Method<UnweightedMix> = {
  name: 'open-mix',
  sharesCost: true,

  open: true,

  recognise(clause: BurdenClause, scope): Recognised<UnweightedMix> {
    const { by, amount } = clause
    if (clause.clause.verb.stem !== '負担する' || !by || amount || by.items.length < 2 || by.joined !== 'and' || by.except || by.among || !isShare(by.items.at(-1)!)) return undefined
    const payers = payersOf(clause, scope)
    const components = by.items.map((item) => componentOf(item, scope))
    if (!payers || !components.every((component) => component !== undefined)) return 'reported'
    return { bound: { payers, components, span: by.span } }
  },

  mix: (bound) => bound,

  payers: ({ payers }) => payers,

  pools: () => true,

  rounds: () => true,

  weight({ payers, components, agreed }, site) {
    const shares = site.agreed(agreed!)
    return mixNode(site, payers, components.map(({ weight }, at) => ({ weight, factor: site.partOf(shares, at) })))
  },

  lower: (bound, site) => site.share(openMix.weight!(bound, site)),

  reading: (mix) => ({
    method: 'open-mix',
    // The supplement that says who decides is read after this sentence.
    get values() {
      const { payers, components, agreed } = mix
      return { who: payers.name, by: components.map(({ weight }) => readingOfWeight(weight)), deciders: agreed?.who.name ?? '', range: agreed?.range ?? '', about: agreed?.about ?? '' }
    },
  }),
}

function isShare(item: Item): boolean {
  return item.parts.length > 1 && wordOf(headOf(item)) === '割合'
}

function componentOf(item: Item, scope: Scope): UnweightedMix['components'][number] | undefined {
  const named = isShare(item) ? { ...item, parts: item.parts.slice(0, -1) } : item
  const weight = weightOfItem(named, scope)
  return weight && { name: named.parts.map((part) => scope.text(part.span)).join('の'), weight }
}

import { type BodySet, payersOf, type PluginMethod, problem } from '@renkei/plugin'

/** 半分ずつ: 甲町及び乙町が半分ずつ負担する. A word of its own; two bodies, no more and no fewer. */
export const halves: PluginMethod<{ readonly payers: BodySet }> = {
  name: 'halves',
  words: ['半分ずつ'],
  sharesCost: true,

  recognise(clause, scope) {
    if (clause.clause.verb.stem !== '負担する' || !clause.clause.adverbs.some(({ value }) => value === '半分ずつ')) return undefined
    const payers = payersOf(clause, scope)
    if (!payers) return 'reported'
    if (scope.binding.years.every((year) => payers.members(year)?.length === 2)) return { bound: { payers } }
    scope.report(problem('example', '「半分ずつ」と書けるのは、負担する団体が二つのときです', clause.payers!.span))
    return 'reported'
  },

  payers: ({ payers }) => payers,

  pools: () => true,

  rounds: () => true,

  weight: ({ payers }, site) => site.weights(payers, { kind: 'equal' }),

  lower: (bound, site) => site.share(halves.weight!(bound, site)),

  reading: ({ payers }) => ({ method: 'halves', values: { who: payers.name } }),
}

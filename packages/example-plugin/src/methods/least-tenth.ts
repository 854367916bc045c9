import { type BodySet, type IndicatorReading, onlyItem, payersOf, plainReading, type PluginMethod, problem, wordOf } from '@renkei/plugin'

interface LeastTenth {
  readonly payers: BodySet
  readonly by: IndicatorReading
}

/**
 * 最低割合方式: 関係市町が人口の「最低割合方式」により負担する. Pro rata, but nobody counts for less than a tenth of all: each weighs its figure, or a
 * tenth of the sum of all figures where that is more. The weights are shared by as any others, so the yen sum to the cost.
 */
export const leastTenth: PluginMethod<LeastTenth> = {
  name: 'least-tenth',
  called: '最低割合方式',
  sharesCost: true,

  recognise(clause, scope) {
    const payers = payersOf(clause, scope)
    if (!payers) return 'reported'
    const [of, ...more] = (clause.by && onlyItem(clause.by)?.parts) ?? []
    const named = of && more.length === 1 ? scope.find(wordOf(of) ?? '') : undefined
    if (named?.kind !== 'indicator' || !of) {
      scope.report(problem('example', '「人口の「最低割合方式」により」のように、もとにする指標を一つ書いてください', clause.by!.span))
      return 'reported'
    }
    return { bound: { payers, by: plainReading(named.indicator, of.span) } }
  },

  payers: ({ payers }) => payers,

  pools: () => true,

  rounds: () => true,

  weight({ payers, by }, site) {
    const figure = site.measure(by, payers)
    const type = site.builder.typeOf(figure)
    const total = site.node({ op: 'sum', of: site.weighed(payers, figure), over: 'body' }, ['year'], type)
    const tenth = site.arith('mul', [total, site.constant({ axes: [], values: ['1/10'] }, { kind: 'number', unit: {}, whole: false })], { ...type, whole: false } as typeof type)
    return site.weighed(payers, site.arith('max', [figure, tenth], { ...type, whole: false } as typeof type))
  },

  lower: (bound, site) => site.share(leastTenth.weight!(bound, site)),

  reading: ({ payers, by }) => ({ method: 'least-tenth', values: { who: payers.name, by: by.indicator.name } }),

  tell: {
    ja: ({ who, by }, what) => `${what}を、${String(who)}が、${String(by)}の割合で分けて負担する。ただし、どの団体も、全体の10分の1より少なくは数えない。`,
    en: ({ who, by }, what) => `${String(who)} share ${what} by ${String(by)}, nobody counting for less than a tenth of all.`,
  },
}

import { argumentWith, headOf, onlyItem, wordOf } from '../1-bind/phrases.ts'
import type { BodySet } from '../1-bind/program.ts'
import { type BurdenClause, type Method, payersOf, type Recognised } from '../method.ts'
import { roundNode } from './rounding.ts'
import { byYearAndBody, exactYen, ratio, yen } from './shape.ts'

interface ShareOfYear {
  readonly payers: BodySet
  /** −1 for 前年度. */
  readonly shift: number
  /** 前年度の負担割合, as written. */
  readonly shareText: string
}

/**
 * 前年度の割合: 当該年度の事業費に前年度の負担割合を乗じて得た額を負担する. The share is yen borne ÷ total of that year, not rounded:
 * from what was recorded for it, else worked out again under that year's rules.
 */
export const shareOfYear: Method<ShareOfYear> = {
  name: 'share-of-year',
  sharesCost: true,

  recognise(clause: BurdenClause, scope): Recognised<ShareOfYear> {
    const product = clause.amount && headOf(clause.amount).modifier
    if (clause.clause.verb.stem !== '負担する' || product?.verb.stem !== '乗じる') return undefined
    const share = argumentWith(product, 'を')?.phrase
    const item = share && onlyItem(share)
    if (!share || !item || wordOf(headOf(item)) !== '負担割合') return undefined
    const year = item.parts.map((part) => part.core).find((core) => core.kind === 'year')
    if (year?.kind !== 'year' || typeof year.relative !== 'number') return undefined
    const payers = payersOf(clause, scope)
    return payers ? { bound: { payers, shift: year.relative, shareText: scope.text(share.span) } } : 'reported'
  },

  yearsBack: ({ shift }) => -shift,

  lower({ payers, shift, shareText }, site) {
    const { builder, programme, cost, origin } = site
    const paid = builder.declare({ axes: byYearAndBody, type: yen, origin, label: '負担した額' })
    const share = site.arith('div', [paid, site.amount], ratio)
    const earlier = site.node({ op: 'at', of: share, axis: 'year', by: { shift } }, byYearAndBody, ratio, shareText)
    const product = site.arith('mul', [earlier, site.amount], exactYen)
    const rounded = roundNode(site, product)
    const mine = site.within(payers, rounded, yen)
    builder.define(paid, site.lowering.recorded(programme, cost.name, payers, mine, site.span))
    return mine
  },

  reading: ({ payers, shareText }) => ({ method: 'share-of-year', values: { who: payers.name, share: shareText } }),
}

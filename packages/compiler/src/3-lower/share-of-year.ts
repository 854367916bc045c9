import { diagnostic } from '@renkei/diagnostics'
import type { Clause, Phrase, YearCore } from '@renkei/dsl'
import type { NodeId } from '@renkei/plan'
import { totalName } from '../1-bind/cost-name.ts'
import { argumentWith, headOf, onlyItem, wordOf } from '../1-bind/phrases.ts'
import type { BodySet, Rounding } from '../1-bind/program.ts'
import { roundingOfAside } from '../1-bind/rounding.ts'
import type { Scope } from '../1-bind/scope.ts'
import { type BurdenClause, maySeveral, type Method, payersOf, type Recognised } from '../method.ts'
import { roundNode } from './rounding.ts'
import { byYear, byYearAndBody, exactYen, ratio, yen } from './shape.ts'
import type { Site } from './site.ts'

interface ShareOfYear {
  readonly payers: BodySet
  readonly several: boolean
  /** −1 for 前年度. */
  readonly shift: number
  /** 前年度の負担割合, as written. */
  readonly shareText: string
  /** …を乗じて得た額（…これを切り捨てた額）. */
  readonly rounding?: Rounding
}

/**
 * 前年度の割合: 当該年度の事業費に前年度の負担割合を乗じて得た額を負担する. The share is yen borne ÷ total of that year, not rounded:
 * from what was recorded for it, else worked out again under that year's rules.
 */
export const shareOfYear: Method<ShareOfYear> = {
  name: 'share-of-year',
  sharesCost: true,

  recognise(clause: BurdenClause, scope): Recognised<ShareOfYear> {
    const amount = clause.amount && onlyItem(clause.amount)
    const product = amount && headOf(amount).modifier
    const share = product?.verb.stem === '乗じる' ? argumentWith(product, 'を')?.phrase : undefined
    const item = share && onlyItem(share)
    if (clause.clause.verb.stem !== '負担する' || !amount || !product || !share || !item || wordOf(headOf(item)) !== '負担割合') return undefined
    const shift = shiftOf(share, scope)
    if (shift === undefined || !ofThisYear(product, scope)) return 'reported'
    const payers = payersOf(clause, scope)
    if (!payers) return 'reported'
    const several = maySeveral(payers, scope)
    const rounding = roundingOfAside(headOf(amount))
    if (!several || !rounding) return { bound: { payers, several, shift, shareText: scope.text(share.span), ...(rounding ? { rounding } : {}) } }
    scope.report(diagnostic('words-not-understood', { words: scope.text(rounding.span) }, rounding.span))
    return 'reported'
  },

  payers: ({ payers }) => payers,

  pools: ({ several }) => several,

  yearsBack: ({ shift }) => -shift,

  rounds: () => true,

  lower({ payers, several, shift, shareText, rounding }, site) {
    const { builder, programme, cost, origin } = site
    const paid = builder.declare({ axes: byYearAndBody, type: yen, origin, label: '負担した額' })
    const share = site.arith('div', [paid, site.amount], ratio)
    const earlier = site.node({ op: 'at', of: share, axis: 'year', by: { shift } }, byYearAndBody, ratio, shareText)
    const quota = site.within(payers, site.arith('mul', [earlier, site.amount], exactYen), exactYen)
    const mine = several ? shared(quota, payers, site) : site.within(payers, roundNode(site, quota, rounding ?? site.rounding), yen)
    builder.define(paid, site.lowering.recorded('decided', { programme, cost: cost.name, payers, otherwise: mine, span: site.span }))
    return mine
  },

  reading: ({ payers, shareText }) => ({ method: 'share-of-year', values: { who: payers.name, share: shareText } }),
}

/** Several payers take their part of the amount together, in whole yen, and share it by their quotas: one rounding, one remainder. */
function shared(quota: NodeId, payers: BodySet, site: Site): NodeId {
  const part = site.node({ op: 'sum', of: quota, over: 'body' }, byYear, exactYen)
  const whole = site.node({ op: 'round', of: part, unit: '1', direction: 'down' }, byYear, yen)
  return site.share(site.weighed(payers, quota), whole)
}

/** 前年度の負担割合: how many years back; nothing else may stand before it. */
function shiftOf(share: Phrase, scope: Scope): number | undefined {
  const [year, head, ...more] = share.items[0]!.parts
  const shift = year?.core.kind === 'year' && head && more.length === 0 ? shiftBy(year.core) : undefined
  if (shift === undefined) scope.report(diagnostic('words-not-understood', { words: scope.text(share.span) }, share.span))
  else if (shift === 0) scope.report(diagnostic('same-year-cycle', { loop: scope.text(share.span) }, share.span))
  else if (shift > 0) scope.report(diagnostic('later-year-reference', {}, share.span))
  return shift !== undefined && shift < 0 ? shift : undefined
}

function shiftBy(year: YearCore): number | undefined {
  return year.calendar === 'fiscal' && typeof year.relative === 'number' ? year.relative : undefined
}

/** 当該年度の事業費: the share is of what the cost comes to in the year computed. */
function ofThisYear(product: Clause, scope: Scope): boolean {
  const phrase = argumentWith(product, 'に')?.phrase
  const parts = phrase && onlyItem(phrase)?.parts
  const [first, head] = parts?.length === 1 ? [undefined, parts[0]] : (parts ?? [])
  const thisYear = first === undefined || (first.core.kind === 'year' && shiftBy(first.core) === 0)
  if (head && parts!.length <= 2 && thisYear && wordOf(head) === totalName) return true
  const span = phrase?.span ?? product.span
  scope.report(diagnostic('words-not-understood', { words: scope.text(span) }, span))
  return false
}

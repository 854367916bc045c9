import { onlyItem, argumentWith, hasVerb, headOf, wordOf } from '../1-bind/phrases.ts'
import type { BodySet, WeightSource } from '../1-bind/program.ts'
import type { Scope } from '../1-bind/scope.ts'
import { readingOfParts } from '../1-bind/indicator-reading.ts'
import type { Clause } from '@renkei/dsl'
import type { BurdenClause, Method, Recognised } from '../method.ts'
import { partiesOf } from './parties.ts'
import { byYearAndBody, yen } from './shape.ts'

interface OpenRatio {
  readonly payers: BodySet
  readonly who: BodySet
  /** 食数等を基準として: shown, and used for a labelled trial where it is one indicator. */
  readonly base: string
  readonly trial?: WeightSource
}

/** 協議（割合のみ）: …を基準として協議して定める割合により按分して負担する. Who pays is settled, by which ratio is not. */
export const openRatio: Method<OpenRatio> = {
  name: 'open-ratio',
  sharesCost: false,

  open: true,

  recognise(clause: BurdenClause, scope): Recognised<OpenRatio> {
    const item = clause.by && onlyItem(clause.by)
    const agreed = item && headOf(item).modifier
    if (clause.clause.verb.stem !== '負担する' || !agreed || !(hasVerb(agreed, '定める') || hasVerb(agreed, '協議する'))) return undefined
    const deciders = argumentWith(agreed, 'が')?.phrase
    const payersPhrase = clause.payers ?? deciders
    const payers = payersPhrase && scope.bodies(payersPhrase)
    const who = deciders ? scope.bodies(deciders) : payers
    if (!payers || !who) return payersPhrase ? 'reported' : undefined
    const base = baseOf(agreed, scope)
    if (base === 'reported') return 'reported'
    return { bound: { payers, who, ...base } }
  },

  lower({ payers, who, base, trial }, site) {
    const trialNode = trial && site.share(site.weights(payers, trial))
    const about = base === '' ? `${site.cost.name}の負担割合` : `${site.cost.name}の負担割合（${base}を基準とする）`
    const item = { waiting: 'consultation' as const, about, ...partiesOf(who, site.lowering), ...(trialNode ? { trial: trialNode } : {}) }
    return site.openWithin(payers, site.open(item, byYearAndBody, yen), yen)
  },

  reading: ({ payers, who, base }) => ({ method: 'open-ratio', values: { who: payers.name, deciders: who.name, base } }),
}

/** The base must be known unless it is quoted; one indicator alone also serves a trial. */
function baseOf(agreed: Clause, scope: Scope): { base: string; trial?: WeightSource } | 'reported' {
  const phrase = argumentWith(agreed, 'を')?.phrase
  if (!phrase) return { base: '' }
  const readings = phrase.items.map((item) =>
    headOf(item).core.kind === 'quoted' && scope.find(wordOf(headOf(item))!) === undefined ? 'words' : readingOfParts(item.parts, scope),
  )
  if (readings.includes(undefined)) return 'reported'
  const only = readings.length === 1 ? readings[0] : undefined
  const base = scope.text(phrase.span)
  return only && only !== 'words' ? { base, trial: { kind: 'indicator', reading: only } } : { base }
}

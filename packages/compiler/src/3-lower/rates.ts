import { onlyItem, wordOf } from '../1-bind/phrases.ts'
import type { BodySet, IndicatorReading } from '../1-bind/program.ts'
import { type BurdenClause, type Method, payersOf, type Recognised } from '../method.ts'

interface Rates {
  readonly payers: BodySet
  readonly table: string
  readonly reading: IndicatorReading
}

/** 負担率表: 「負担率表」により按分して負担する · 別表の割合により. The rates are a table of the rule set; they need not make 100 %. */
export const rates: Method<Rates> = {
  name: 'rates',
  sharesCost: true,

  recognise(clause: BurdenClause, scope): Recognised<Rates> {
    const part = clause.by && onlyItem(clause.by)?.parts[0]
    const table = part && wordOf(part)
    if (clause.clause.verb.stem !== '負担する' || clause.amount || !part || table === undefined || !table.endsWith('表')) return undefined
    const payers = payersOf(clause, scope)
    if (!payers) return 'reported'
    const asOf = { kind: 'timeless' } as const
    const indicator = { name: table.slice(0, -1), table: `${table}.csv`, tableSpan: part.span, asOf, asOfText: '', marks: {}, span: part.span }
    return { bound: { payers, table, reading: { indicator, asOf, asOfText: '', span: part.span } } }
  },

  payers: ({ payers }) => payers,

  pools: () => true,

  rounds: () => true,

  lower: ({ payers, reading }, site) => site.share(site.weights(payers, { kind: 'indicator', reading })),

  reading: ({ payers, table }) => ({ method: 'rates', values: { who: payers.name, by: table } }),
}

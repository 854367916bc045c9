import type { Span } from '@renkei/diagnostics'
import { plainReading } from '../1-bind/indicator-reading.ts'
import { onlyItem, wordOf } from '../1-bind/phrases.ts'
import type { BodySet, Indicator, IndicatorReading } from '../1-bind/program.ts'
import type { Scope } from '../1-bind/scope.ts'
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
    const [part, ...tail] = (clause.by && onlyItem(clause.by)?.parts) ?? []
    const table = part && wordOf(part)
    if (clause.clause.verb.stem !== '負担する' || clause.amount || !part || table === undefined || !/表(?:第[0-9]+)?$/.test(table)) return undefined
    if (tail.length > 1 || !tail.every((one) => ['割合', '率', '負担割合', '負担率'].includes(wordOf(one) ?? ''))) return undefined
    const payers = payersOf(clause, scope)
    if (!payers) return 'reported'
    const column = table.startsWith('別表') ? (tail[0] && wordOf(tail[0])) ?? '割合' : table.slice(0, -1)
    const indicator = declared(column, scope) ?? undeclared(table, column, part.span, scope)
    return { bound: { payers, table, reading: plainReading(indicator, part.span) } }
  },

  payers: ({ payers }) => payers,

  pools: () => true,

  rounds: () => true,

  weight: ({ payers, reading }, site) => site.weights(payers, { kind: 'indicator', reading }),

  lower: (bound, site) => site.share(rates.weight!(bound, site)),

  reading: ({ payers, table }) => ({ method: 'rates', values: { who: payers.name, by: table } }),
}

/** 指標　負担率 says of which year the rates are, and what its marks mean. */
function declared(column: string, scope: Scope): Indicator | undefined {
  const entity = scope.find(column)
  return entity?.kind === 'indicator' ? { ...entity.indicator, rates: true } : undefined
}

/** A table of rates without times; who has a dash in it bears nothing. The column is named like the table, that of 別表 as the text calls it. */
function undeclared(table: string, column: string, span: Span, scope: Scope): Indicator {
  const marks = { '—': 'nil' } as const
  return { name: column, table: scope.binding.tableAt(span.source, `${table}.csv`), tableSpan: span, asOf: { kind: 'timeless' }, asOfText: '', marks, rates: true, span }
}

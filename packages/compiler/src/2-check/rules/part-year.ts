import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { firstDayOfFiscalYear, fiscalYearOf } from '@renkei/model'
import type { Bound } from '../../1-bind/bind.ts'
import { inAny } from '../../1-bind/years.ts'
import { yearList } from '../year-list.ts'

/** Methods whose yen do not go by weights of the year, and do not come from what is used either. */
const notByWeights: ReadonlySet<string> = new Set(['fixed', 'share-of-year'])

/** 年度の途中の加入と脱退: what is borne of that year is said, and can be worked out. */
export function partYear({ program, scopes, withinYears }: Bound): readonly Diagnostic[] {
  const { years } = scopes[0]!.binding
  const unstated = withinYears
    .filter(({ on, join, rule }) => on !== firstDayOfFiscalYear(fiscalYearOf(on)) && rule()[join ? 'join' : 'leave'] === undefined)
    .map(({ join, span }) => diagnostic('part-year-not-stated', { what: join ? '加入' : '脱退' }, span))
  const notByMonths = program.programmes.flatMap(({ burdens }) => burdens.flatMap(({ payers, method, years: held, span }) => {
    const some = !notByWeights.has(method) ? [] : years.filter((year) => inAny(held, year) && (payers?.months?.(year).size ?? 0) > 0)
    return some.length === 0 ? [] : [diagnostic('part-year-without-weights', { years: yearList(some) }, span)]
  }))
  return [...unstated, ...notByMonths]
}

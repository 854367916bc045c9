import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { stated, totalOf } from '../../1-bind/amount-of.ts'
import type { Bound } from '../../1-bind/bind.ts'
import { yearList } from '../year-list.ts'

/** A printed cost says something for every year of the period: an amount, 計上なし or 未定. */
export function amountMissing({ program, scopes }: Bound): readonly Diagnostic[] {
  const years = scopes[0]!.binding.years
  return program.programmes.flatMap((programme) => {
    const total = totalOf(programme)
    if (!total || total.amounts.length === 0) return []
    const silent = years.filter((year) => stated(total.amounts, year).kind === 'missing')
    return silent.length === 0 ? [] : [diagnostic('amount-missing', { cost: total.name, years: yearList(silent) }, total.span)]
  })
}

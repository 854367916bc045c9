import { diagnostic, type Diagnostic, type Span } from '@renkei/diagnostics'
import { add, compare, formatRational, fromInteger, type Fraction } from '@renkei/money'
import { formatFiscalYear } from '@renkei/model'
import { amountOf, itemsOf, stated, totalOf, yenOf } from '../../1-bind/amount-of.ts'
import type { Bound } from '../../1-bind/bind.ts'
import { restName } from '../../1-bind/cost-name.ts'
import type { Cost, Programme } from '../../1-bind/program.ts'
import { includesYear } from '../../1-bind/years.ts'
import { yenText } from '../yen-text.ts'

/** 内訳 sums to 事業費 in every year in which all of it is known, and never to more; with その他の経費 it may be less. */
export function breakdownSum({ program, scopes }: Bound): readonly Diagnostic[] {
  const years = scopes[0]!.binding.years
  return program.programmes.flatMap((programme) => {
    const total = totalOf(programme)
    return total && itemsOf(programme).length > 0 ? years.flatMap((year) => differenceIn(year, programme, total) ?? []) : []
  })
}

function differenceIn(year: number, programme: Programme, total: Cost): Diagnostic | undefined {
  const whole = yenOf(stated(total.amounts, year))
  if (whole === undefined) return undefined
  const items = itemsOf(programme).map((item) => yenOf(amountOf(item, programme, year)))
  const sum = items.reduce<Fraction>((left, yen) => (yen === undefined ? left : add(left, yen)), fromInteger(0))
  const mayBeLess = items.includes(undefined) || programme.burdens.some((burden) => burden.cost === restName)
  const order = compare(sum, whole)
  if (order === 0 || (order < 0 && mayBeLess)) return undefined
  const printed = placeIn(year, [total]) ?? total.span
  return diagnostic(
    'breakdown-not-total',
    { programme: programme.number, year: formatFiscalYear(year, 'ja'), total: yenText(formatRational(whole)), sum: yenText(formatRational(sum)) },
    placeIn(year, itemsOf(programme)) ?? printed,
    { related: [{ span: printed, label: 'amount-here' }] },
  )
}

function placeIn(year: number, costs: readonly Cost[]): Span | undefined {
  return costs.flatMap((cost) => cost.amounts).find((statement) => statement.amount.kind === 'yen' && includesYear(statement.years, year))?.span
}

import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { add, equals, formatRational, fromInteger, parseRational } from '@renkei/money'
import { formatFiscalYear } from '@renkei/model'
import { amountOf, itemsOf, stated, totalOf } from '../../1-bind/amount-of.ts'
import type { Bound } from '../../1-bind/bind.ts'
import type { Cost, Programme } from '../../1-bind/program.ts'
import { restName } from '../../1-bind/burden.ts'
import { yenText } from '../yen-text.ts'

/** 内訳 sums to 事業費 in every year in which all of it is known. */
export function breakdownSum({ program, scopes }: Bound): readonly Diagnostic[] {
  const years = scopes[0]!.binding.years
  return program.programmes.flatMap((programme) => {
    const total = totalOf(programme)
    const items = itemsOf(programme)
    if (!total || items.length === 0 || programme.burdens.some((burden) => burden.cost === restName)) return []
    return years.flatMap((year) => differenceIn(year, programme, total, items) ?? [])
  })
}

function differenceIn(year: number, programme: Programme, total: Cost, items: readonly Cost[]): Diagnostic | undefined {
  const whole = stated(total.amounts, year)
  if (whole.kind !== 'yen') return undefined
  let sum = fromInteger(0)
  for (const item of items) {
    const amount = amountOf(item, programme, year)
    if (amount.kind !== 'yen') return undefined
    sum = add(sum, parseRational(amount.value)!)
  }
  if (equals(sum, parseRational(whole.value)!)) return undefined
  const place = items.flatMap((item) => item.amounts).find((statement) => statement.amount.kind === 'yen')?.span ?? items[0]!.span
  const printed = total.amounts.find((statement) => statement.amount.kind === 'yen')?.span ?? total.span
  return diagnostic(
    'breakdown-not-total',
    { programme: programme.number, year: formatFiscalYear(year, 'ja'), total: yenText(whole.value), sum: yenText(formatRational(sum)) },
    place,
    { related: [{ span: printed, label: 'amount-here' }] },
  )
}

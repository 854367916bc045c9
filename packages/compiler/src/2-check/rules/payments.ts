import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { add, equals, formatRational, ONE, parseRational, ZERO } from '@renkei/money'
import type { Bound } from '../../1-bind/bind.ts'
import { percent } from '../../1-bind/basis.ts'
import { dateOf } from '../../1-bind/payment/due-day.ts'
import type { Payment } from '../../1-bind/payment/payment.ts'
import { inAny } from '../../1-bind/years.ts'
import { yearList } from '../year-list.ts'

/** 納付: the parts make the whole, one day after the other, and each share is paid once. */
export function payments({ program, scopes }: Bound): readonly Diagnostic[] {
  const { years } = scopes[0]!.binding
  const places = [program.framework, ...program.programmes]
  return places.flatMap(({ payments: written }) => [
    ...written.flatMap((payment) => [...notWhole(payment), ...notInOrder(payment)]),
    ...written.flatMap((payment, at) => paidTwice(payment, written.slice(0, at), years)),
  ])
}

function notWhole({ parts, span }: Payment): readonly Diagnostic[] {
  if (parts.kind === 'years') return []
  const sum = parts.instalments.reduce((total, { part }) => add(total, parseRational(part)!), ZERO)
  return equals(sum, ONE) ? [] : [diagnostic('instalments-not-whole', { sum: percent(formatRational(sum)) }, span)]
}

/** Told of the first day that does not come after the one before it. */
function notInOrder({ parts }: Payment): readonly Diagnostic[] {
  if (parts.kind === 'years') return []
  const { instalments } = parts
  const at = instalments.findIndex(({ due }, index) => index > 0 && dateOf(due, 2024) <= dateOf(instalments[index - 1]!.due, 2024))
  return at < 0 ? [] : [diagnostic('due-days-not-in-order', {}, instalments[at]!.due.span)]
}

function paidTwice(payment: Payment, before: readonly Payment[], years: readonly number[]): readonly Diagnostic[] {
  const earlier = before.filter(({ cost, parts }) => cost === payment.cost && parts.kind === payment.parts.kind)
  const found = earlier.map((other) => ({ other, both: years.filter((year) => inAny(other.years, year) && inAny(payment.years, year)) })).find(({ both }) => both.length > 0)
  if (!found) return []
  return [diagnostic('paid-twice', { years: yearList(found.both) }, payment.span, { related: [{ span: found.other.span, label: 'first-here' }] })]
}

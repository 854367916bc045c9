import { diagnostic } from '@renkei/diagnostics'
import type { Part } from '@renkei/dsl'
import { placeAsked, type BesideReading } from '../expected-beside.ts'
import { covering, wordOf } from '../phrases.ts'
import { inAny } from '../years.ts'
import type { Payment } from './payment.ts'
import { paymentName } from './payment-name.ts'

export interface PaymentAsked {
  /** Empty for the framework. */
  readonly programme: string
  readonly year: number
  /** The name of its line. */
  readonly line: string
  readonly payment: Payment
  /** From 1; absent where what is borne in one year is paid over several. */
  readonly instalment?: number
}

/** 第1期: which of the instalments the last of the words names. */
export function instalmentOf(parts: readonly Part[]): { readonly number?: number; readonly before: readonly Part[] } {
  const number = /^第(\d+)期$/.exec((parts.length === 0 ? undefined : wordOf(parts.at(-1)!)) ?? '')?.[1]
  return number === undefined ? { before: parts } : { number: Number(number), before: parts.slice(0, -1) }
}

/** The payment of a year that 検算 asks for, of the programme named, else of the framework, else of the only programme with one; none is reported. */
export function paymentAsked(
  asked: { readonly cost?: string | undefined; readonly programme?: string | undefined; readonly year: number; readonly verb?: string; readonly number?: number | undefined; readonly parts: readonly Part[] },
  { framework, programmes, given, scope }: Omit<BesideReading, 'yen'>,
): PaymentAsked | 'reported' {
  const { cost, programme, year, verb, number, parts } = asked
  const written = (payments: readonly Payment[]) => payments.find((one) => one.cost === cost && (verb === undefined || one.verb === verb) && inAny(one.years, year))
  const places = [...programmes.map((one) => ({ number: one.number, payment: written(one.payments) })), { number: '', payment: written(framework.payments) }].filter(({ payment }) => payment)
  const place = placeAsked(places.map((one) => one.number), programme ?? given?.programme)
  const payment = places.find((one) => one.number === place)?.payment
  const instalment = payment && instalmentIn(payment, number)
  if (place !== undefined && payment && instalment !== 'none') {
    return { programme: place, year, payment, line: paymentName(cost, payment.verb, instalment), ...(instalment === undefined ? {} : { instalment }) }
  }
  const span = covering(parts.map((part) => part.span))
  scope.report(diagnostic('payment-asked-not-there', { asked: scope.text(span) }, span))
  return 'reported'
}

/** The only one needs no number; over several years there are none. */
function instalmentIn({ parts }: Payment, number: number | undefined): number | undefined | 'none' {
  if (parts.kind === 'years') return number === undefined ? undefined : 'none'
  const count = parts.instalments.length
  const asked = number ?? (count === 1 ? 1 : 0)
  return asked >= 1 && asked <= count ? asked : 'none'
}

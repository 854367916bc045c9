import { openDay, type CalendarDate } from '@renkei/model'
import type { AxisId, Line, NodeId } from '@renkei/plan'
import { dateOf } from '../../1-bind/payment/due-day.ts'
import type { DueDay, InstalmentsOfYear, InstalmentsOverYears, Payment } from '../../1-bind/payment/payment.ts'
import { paymentName } from '../../1-bind/payment/payment-name.ts'
import type { Program } from '../../1-bind/program.ts'
import { inAny } from '../../1-bind/years.ts'
import { columnOf } from '../column.ts'
import type { Lowering } from '../lowering.ts'
import type { SharePlace } from '../share-place.ts'
import { byYear, byYearAndBody, ratio, truth, yen } from '../shape.ts'
import { Site } from '../site.ts'
import { payeesIn } from './payees-in.ts'

type Of<Parts> = Payment & { readonly parts: Parts }

/** The axis of so many parts. */
export function partAxis(count: number): AxisId {
  return `part:${String(count)}`
}

/** How many parts anything is paid in, each number once. */
export function partCounts({ framework, programmes }: Program): readonly number[] {
  const counts = [framework, ...programmes].flatMap(({ payments }) => payments.map(({ parts }) => (parts.kind === 'year' ? parts.instalments.length : parts.to - parts.from + 1)))
  return [...new Set(counts)].filter((count) => count > 1).sort((left, right) => left - right)
}

/** A line for each 納期, beside what is borne and never in a total: the parts of a share sum to it. */
export class Payments {
  readonly #lowering: Lowering

  constructor(lowering: Lowering) {
    this.#lowering = lowering
  }

  lower(place: SharePlace, payments: readonly Payment[]): void {
    for (const cost of new Set(payments.map((payment) => payment.cost))) {
      const of = payments.filter((payment) => payment.cost === cost)
      this.#ofYear(place, cost, of.filter((payment): payment is Of<InstalmentsOfYear> => payment.parts.kind === 'year'))
      for (const payment of of) if (payment.parts.kind === 'years') this.#overYears(place, payment as Of<InstalmentsOverYears>)
    }
  }

  #ofYear(place: SharePlace, cost: string | undefined, payments: readonly Of<InstalmentsOfYear>[]): void {
    const nodes = payments.map((payment) => this.#instalments(place, payment))
    for (let at = 0; at < Math.max(0, ...nodes.map((parts) => parts.length)); at += 1) {
      const held = payments.map((payment, index) => ({ payment, node: nodes[index]![at] })).filter((one): one is { payment: Of<InstalmentsOfYear>; node: NodeId } => one.node !== undefined)
      const years = this.#lowering.period.filter((year) => held.some(({ payment }) => inAny(payment.years, year)))
      const due = Object.fromEntries(years.map((year) => [String(year), this.#due(held.find(({ payment }) => inAny(payment.years, year))!.payment, at, year)]))
      const { verb, payee } = held[0]!.payment
      this.#line(place, paymentName(cost, verb, at + 1), this.#inTheirYears(held), years, held[0]!.payment, { due, ...payeesIn(payee, years) })
    }
  }

  #due({ parts, closedDay }: Of<InstalmentsOfYear>, at: number, year: number): CalendarDate {
    const day: DueDay = parts.instalments[at]!.due
    const written = dateOf(day, year)
    return (closedDay && openDay(written, closedDay)) ?? written
  }

  /** A node for each part of one year's share. */
  #instalments(place: SharePlace, payment: Of<InstalmentsOfYear>): readonly NodeId[] {
    const site = this.#site(place, payment)
    const { instalments } = payment.parts
    const share = this.#paid(payment, place.share(payment.cost, site), site)
    if (instalments.length === 1) return [share]
    const over = partAxis(instalments.length)
    const weight = site.node({ op: 'const', value: columnOf([over], instalments.map(({ part }) => part)) }, [over], ratio)
    const parts = this.#apportion(site, payment, share, weight, over, [...byYearAndBody, over])
    return instalments.map((_, at) => site.node({ op: 'at', of: parts, axis: over, by: { fixed: String(at + 1) } }, byYearAndBody, yen))
  }

  #overYears(place: SharePlace, payment: Of<InstalmentsOverYears>): void {
    const site = this.#site(place, payment)
    const { of, from, to } = payment.parts
    const over = partAxis(to - from + 1)
    const share = site.node({ op: 'at', of: this.#paid(payment, place.share(payment.cost, site), site), axis: 'year', by: { fixed: String(of) } }, ['body'], yen)
    const weight = site.node({ op: 'const', value: columnOf([over], Array.from({ length: to - from + 1 }, () => 1)) }, [over], ratio)
    const parts = to === from ? share : this.#apportion(site, payment, share, weight, over, ['body', over])
    const turn = columnOf(byYear, this.#lowering.years.map((year) => (from <= year && year <= to ? year - from : 0)))
    const key = site.node({ op: 'const', value: turn }, byYear, { kind: 'index', of: over })
    const node = to === from ? share : site.node({ op: 'at', of: parts, axis: over, by: { key } }, byYearAndBody, yen)
    const years = this.#lowering.period.filter((year) => inAny(payment.years, year))
    this.#line(place, paymentName(payment.cost, payment.verb), node, years, payment, { due: {}, ...payeesIn(payment.payee, years) })
  }

  #apportion(site: Site, { rounding }: Payment, amount: NodeId, weight: NodeId, over: AxisId, axes: readonly AxisId[]): NodeId {
    const remainder = rounding?.to === 'first' ? ({ to: 'bearer', bearer: '1' } as const) : ({ to: 'last' } as const)
    const roundedBy = rounding && this.#lowering.origin('rounding', rounding.span)
    const op = { op: 'apportion', over, amount, weight, unit: rounding?.unit ?? '1', direction: 'down', remainder } as const
    return this.#lowering.builder.node(op, { axes, type: yen, origin: site.origin, ...(roundedBy === undefined ? {} : { roundedBy }) })
  }

  /** Of those who pay, without whom it is paid to. */
  #paid({ payers, payee }: Payment, share: NodeId, site: Site): NodeId {
    const own = payers ? site.within(payers, share, yen) : share
    if (!payee) return own
    return site.node({ op: 'when', cases: [[site.members(payee), this.#lowering.outside(yen)]], else: own }, byYearAndBody, yen)
  }

  #inTheirYears(held: readonly { readonly payment: Payment; readonly node: NodeId }[]): NodeId {
    const { builder, years } = this.#lowering
    if (held.length === 1) return held[0]!.node
    const origin = this.#lowering.origin('by-year', held[0]!.payment.span)
    const cases = held.map(({ payment, node }) => {
      const value = columnOf(byYear, years.map((year) => inAny(payment.years, year)))
      return [builder.node({ op: 'const', value }, { axes: byYear, type: truth, origin }), node] as const
    })
    return builder.node({ op: 'when', cases, else: this.#lowering.outside(yen) }, { axes: byYearAndBody, type: yen, origin })
  }

  #line({ programme }: SharePlace, cost: string, node: NodeId, years: readonly number[], { span, rounding, parts }: Payment, payment: NonNullable<Line['payment']>): void {
    const { builder } = this.#lowering
    const origin = this.#lowering.origin('instalment', span)
    const id = `${programme}/${cost}`
    builder.line({ id, programme, cost, node, years: years.map(String), bodies: 'body', part: 'payment', inTotal: false, payment, origin })
    if (!rounding && (parts.kind === 'years' || parts.instalments.length > 1)) builder.assume({ code: 'instalment-rounding-not-stated', text: '', line: id, origin })
  }

  #site({ programme }: SharePlace, { span }: Payment): Site {
    return Site.beside({ lowering: this.#lowering, programme, method: 'instalment', span })
  }
}

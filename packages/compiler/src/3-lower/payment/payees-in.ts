import type { Line } from '@renkei/plan'
import type { BodySet } from '../../1-bind/program.ts'

/** To whom something is paid, for a line: nothing where the text does not say it. */
export function payeesIn(payee: BodySet | undefined, years: readonly number[]): Pick<NonNullable<Line['payment']>, 'to' | 'payees'> {
  if (!payee) return {}
  return { to: payee.name, payees: Object.fromEntries(years.map((year) => [String(year), payee.members(year) ?? []])) }
}

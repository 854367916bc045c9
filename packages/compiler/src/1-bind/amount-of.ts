import { fromInteger, parseRational, type Fraction } from '@renkei/money'
import type { Amount, AmountStatement, Cost, Programme } from './program.ts'
import { includesYear } from './years.ts'

/** What a cost amounts to in a year, as far as the text says: `missing` where it says nothing. */
export type YearAmount = Amount | { readonly kind: 'missing' }

const missing: YearAmount = { kind: 'missing' }

export function totalOf(programme: Programme): Cost | undefined {
  return programme.costs.find((cost) => cost.kind === 'total')
}

export function itemsOf(programme: Programme): readonly Cost[] {
  return programme.costs.filter((cost) => cost.kind === 'item')
}

/** The last statement that covers the year. */
export function statementIn(amounts: readonly AmountStatement[], year: number): AmountStatement | undefined {
  for (let index = amounts.length - 1; index >= 0; index--) {
    const statement = amounts[index]!
    if (includesYear(statement.years, year)) return statement
  }
  return undefined
}

export function stated(amounts: readonly AmountStatement[], year: number): YearAmount {
  return statementIn(amounts, year)?.amount ?? missing
}

/** True where all of the printed cost is taken to be this one item: the breakdown names it alone, without an amount. */
export function standsForTotal(cost: Cost, programme: Programme): boolean {
  if (programme.costs.some((other) => other.kind === 'rest')) return false
  return cost.kind === 'item' && cost.amounts.length === 0 && !cost.restates && !cost.derived && itemsOf(programme).length === 1 && totalOf(programme) !== undefined
}

/**
 * An item without an amount of its own is the whole cost if it is alone, nil where the whole is nil, and otherwise not known. An amount
 * without a year says how a printed cost is made up: it says nothing of a year whose cost is not printed.
 */
export function amountOf(cost: Cost, programme: Programme, year: number): YearAmount {
  const own = statementIn(cost.amounts, year)
  const total = totalOf(programme)
  if (cost.kind !== 'item' || !total) return own?.amount ?? missing
  const whole = stated(total.amounts, year)
  if (own) return isUndated(own) && (whole.kind === 'nil' || whole.kind === 'undetermined') ? whole : own.amount
  return standsForTotal(cost, programme) || whole.kind === 'nil' ? whole : missing
}

function isUndated({ years }: AmountStatement): boolean {
  return years.from === undefined && years.to === undefined
}

/** 計上せず counts as 0 where amounts are added up; what is not known has no yen. */
export function yenOf(amount: YearAmount): Fraction | undefined {
  if (amount.kind === 'yen') return parseRational(amount.value)
  return amount.kind === 'nil' ? fromInteger(0) : undefined
}

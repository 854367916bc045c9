import { parseUnit, sameUnit } from '@renkei/model'
import { equals, mul, parseRational, type Fraction } from '@renkei/money'
import { achievementOf } from './achievement.ts'
import { balancesOf } from './balance.ts'
import type { Declarations } from './declarations.ts'
import type { ExpectedDeclared } from './declared-check.ts'
import { amountsIn } from './fiscal-measure.ts'
import { grantFor } from './grant-scheme.ts'
import { totalPersonDays } from './person-days.ts'

/** An exact number and its unit; none for a ratio. */
export interface DeclaredValue {
  readonly value: string
  readonly unit?: string
}

type Find = (declarations: Declarations, asked: Pick<ExpectedDeclared, 'name' | 'what' | 'role' | 'year'>) => DeclaredValue | undefined

const measured: Find = ({ measures, grants }, { name, what, role, year }) => {
  if (year === undefined) return undefined
  const amounts = [...measures, ...grants.map((grant) => ({ name: grant.name, amounts: grant.budgets }))].filter((one) => one.name === name)
  const found = amounts.flatMap((one) => amountsIn(one, year)).filter((amount) => amount.kind === what && amount.role === role)
  return found.length === 1 ? { value: found[0]!.value, unit: '円' } : undefined
}

const finders: Readonly<Record<ExpectedDeclared['what'], Find>> = {
  差引: ({ exchanges }, { name, year }) => {
    const balances = exchanges.filter((one) => one.name === name).flatMap(balancesOf).flatMap((one) => ('why' in one ? [] : [one]))
    const found = balances.filter((one) => year === undefined || one.year === year)
    return found.length === 1 ? { value: found[0]!.value, unit: found[0]!.unit } : undefined
  },
  達成率: ({ indicators }, { name, year }) => {
    const indicator = indicators.find((one) => one.name === name)
    const actuals = indicator?.actuals.filter((one) => year === undefined || one.year === year) ?? []
    const rate = indicator && actuals.length === 1 ? achievementOf(indicator, actuals[0]!)?.rate : undefined
    return rate === undefined ? undefined : { value: rate }
  },
  人日: ({ dispatches }, { name }) => {
    const dispatch = dispatches.find((one) => one.name === name)
    const total = dispatch && totalPersonDays(dispatch)
    return total && !total.open && total.least === total.most ? { value: String(total.least), unit: '人日' } : undefined
  },
  額: ({ grants }, { name, year }) => {
    const amount = grants.find((one) => one.name === name)?.amount
    const bodies = amount?.kind === 'each' && year !== undefined ? amount.bodies?.members(year)?.length : 0
    const yen = amount && bodies !== undefined ? grantFor(amount, bodies) : undefined
    return yen === undefined ? undefined : { value: yen, unit: '円' }
  },
  措置額: measured,
  上限額: measured,
  要求額: measured,
  予算額: measured,
}

/** What a declaration comes to; undefined where that is open, or not one number. */
export function declaredValue(declarations: Declarations, asked: ExpectedDeclared): DeclaredValue | undefined {
  return finders[asked.what](declarations, asked)
}

/** Whether two numbers are the same, 7.4km and 7,400m too. */
export function sameValue(left: DeclaredValue, right: DeclaredValue): boolean {
  const [one, other] = [inBaseUnits(left), inBaseUnits(right)]
  return one !== undefined && other !== undefined && sameUnit(one.unit, other.unit) && equals(one.value, other.value)
}

function inBaseUnits({ value, unit }: DeclaredValue): { readonly value: Fraction; readonly unit: Readonly<Record<string, number>> } | undefined {
  const reading = unit === undefined ? { unit: {}, scale: '1' } : parseUnit(unit)
  const [number, scale] = [parseRational(value), reading && parseRational(reading.scale)]
  return reading && number && scale ? { value: mul(number, scale), unit: reading.unit } : undefined
}

import { achievementOf } from './achievement.ts'
import { balancesOf } from './balance.ts'
import type { Program } from '../program.ts'
import { timeOfYears, type CheckedValue } from './checked-value.ts'
import { countOf } from './count.ts'
import type { DeclarationBase } from './base.ts'
import type { Declarations } from './declarations.ts'
import type { ExpectedDeclared } from './declared-check.ts'
import { amountsIn } from './fiscal-measure.ts'
import { grantFor } from './grant-scheme.ts'
import { totalPersonDays } from './person-days.ts'
import { statedIn } from './stated-value.ts'
import type { PlainFigure } from './dated-figure.ts'

type Asked = Pick<ExpectedDeclared, 'name' | 'programme' | 'what' | 'role' | 'year'>
type Find = (declarations: Declarations, asked: Asked) => CheckedValue | undefined

const measured: Find = ({ measures, grants }, { name, what, role, year }) => {
  if (year === undefined) return undefined
  const amounts = [...measures, ...grants.map((grant) => ({ name: grant.name, amounts: grant.budgets }))].filter((one) => one.name === name)
  const found = amounts.flatMap((one) => amountsIn(one, year)).filter((amount) => amount.kind === what && amount.role === role)
  return found.length === 1 ? { value: found[0]!.value, unit: '円' } : undefined
}

const rated: Find = ({ measures }, { name, what }) => {
  const rate = named(measures, name)?.rates.find((one) => one.name === what)?.rate
  return rate && plain(rate)
}

const finders: Readonly<Record<string, Find>> = {
  差引: ({ exchanges }, { name, year }) => {
    const balances = exchanges.filter((one) => one.name === name).flatMap(balancesOf).flatMap((one) => ('why' in one ? [] : [one]))
    const found = balances.filter((one) => year === undefined || one.year === year)
    return found.length === 1 ? { value: found[0]!.value, unit: found[0]!.unit } : undefined
  },
  達成率: ({ indicators }, { name, year }) => {
    const indicator = named(indicators, name)
    const actuals = indicator?.actuals.filter((one) => year === undefined || one.year === year) ?? []
    const rate = indicator && actuals.length === 1 ? achievementOf(indicator, actuals[0]!)?.rate : undefined
    return rate === undefined ? undefined : { value: rate }
  },
  基準値: ({ indicators }, { name }) => {
    const base = named(indicators, name)?.base
    return base === undefined || base === 'none' ? undefined : plain(base)
  },
  目標値: ({ indicators }, { name }) => {
    const target = named(indicators, name)?.target
    return target && plain(target)
  },
  人日: ({ dispatches }, { name }) => {
    const dispatch = named(dispatches, name)
    const total = dispatch && totalPersonDays(dispatch)
    return total && !total.open && total.least === total.most ? { value: String(total.least), unit: '人日' } : undefined
  },
  派遣の期間: ({ dispatches }, { name }) => {
    const term = named(dispatches, name)?.term
    return term && { value: String(term.years), unit: '年' }
  },
  額: ({ grants }, { name, year }) => {
    const amount = named(grants, name)?.amount
    if (amount?.kind === 'fixed') return { word: '定額' }
    const bodies = amount?.kind === 'each' && year !== undefined ? amount.bodies?.members(year)?.length : 0
    const yen = amount && bodies !== undefined ? grantFor(amount, bodies) : undefined
    return yen === undefined ? undefined : { value: yen, unit: '円' }
  },
  一団体の額: ({ grants }, { name }) => {
    const amount = named(grants, name)?.amount
    return amount?.kind === 'each' ? { value: amount.yen, unit: '円' } : undefined
  },
  交付の期間: ({ grants }, { name }) => {
    const limit = named(grants, name)?.limit
    return limit && { value: String(limit.years), unit: '年度' }
  },
  施行期間: ({ measures }, { name }) => {
    const measure = named(measures, name)
    return measure?.years && timeOfYears(measure.years, '')
  },
  措置額: measured,
  上限額: measured,
  要求額: measured,
  予算額: measured,
  充当率: rated,
  算入率: rated,
  補助率: rated,
  措置率: rated,
}

/** What a declaration comes to, or what it states under the name; undefined where that is open, or not one value. */
export function declaredValue(program: Program, asked: ExpectedDeclared): CheckedValue | undefined {
  const { declarations } = program
  if (asked.what === '数' && asked.role !== undefined) return countOf(program, asked)
  const what = asked.role !== undefined && Object.hasOwn(finders, `${asked.role}の${asked.what}`) ? `${asked.role}の${asked.what}` : asked.what
  const find = Object.hasOwn(finders, what) ? finders[what] : undefined
  return find?.(declarations, asked) ?? (asked.role === undefined ? statedOf(declarations, asked) ?? stepOf(declarations, asked) : undefined)
}

/** 「人口の区分」の「第一の上限」は、5,000人未満である。 */
function statedOf(declarations: Declarations, { name, what, year }: Asked): CheckedValue | undefined {
  const all: readonly DeclarationBase[] = Object.values(declarations).flat()
  const found = all.filter((one) => one.name === name).flatMap(({ stated }) => stated.filter((value) => value.name === what))
  return found.length === 1 ? statedIn(found[0]!, year) : undefined
}

/** 「業務の委託」の「委託の開始」は、平成17年10月1日である。 */
function stepOf({ procedures }: Declarations, { name, what }: Asked): CheckedValue | undefined {
  const when = named(procedures, name)?.steps.find((step) => step.name === what)?.when
  return when && { from: when.from, to: when.to, text: when.text }
}

function named<T extends { readonly name: string }>(all: readonly T[], name: string): T | undefined {
  const found = all.filter((one) => one.name === name)
  return found.length === 1 ? found[0] : undefined
}

function plain({ value, unit }: PlainFigure): CheckedValue {
  return { value, ...(unit === undefined ? {} : { unit }) }
}

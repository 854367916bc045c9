import type { ReportBody } from '@renkei/ruleset'
import type { PageSearch } from '../../app/search.ts'

/** Ways in which parties agree who bears what. `own`: in the author's own words. */
export const ways = ['equal', 'indicator', 'ratio', 'sole', 'amounts', 'rate', 'own'] as const
export type Way = (typeof ways)[number]

/** An option under discussion, as typed. */
export interface Option {
  readonly way: Way
  /** By code of the body: 60, 36,000,000. */
  readonly values?: Readonly<Record<string, string>>
  /** The indicator, the one body, the rate, or the sentence. */
  readonly by?: string
  /** The cost in yen, where the rules do not say it. */
  readonly amount?: string
}

export interface Subject {
  readonly cost: string
  readonly about: string
  readonly bodies: readonly ReportBody[]
  /** In the words of rules: 令和8年度. */
  readonly year: string
}

/** The option as sentences of a 協議結果; none while something is missing. */
export function sentencesOf(option: Option, subject: Subject): readonly string[] {
  const burden = burdenOf(option, subject)
  const amount = (option.amount ?? '').trim()
  return burden === undefined ? [] : [...(amount === '' ? [] : [`${subject.cost}は、${subject.year}${withUnit(amount, '円')}とする。`]), burden]
}

function burdenOf({ way, values = {}, by = '' }: Option, { cost, about, bodies, year }: Subject): string | undefined {
  const all = listed(bodies.map(({ name }) => name))
  const given = (unit: string): string => listed(bodies.flatMap(({ code, name }) => (values[code]?.trim() ? [`${name}${withUnit(values[code], unit)}`] : [])))
  switch (way) {
    case 'equal':
      return `${cost}は、${all}が均等に負担する。`
    case 'indicator':
      return by === '' ? undefined : `${cost}は、${all}が${by}の割合により按分して負担する。`
    case 'sole':
      return by === '' ? undefined : `${cost}は、${by}が負担する。`
    case 'ratio':
      return given('%') === '' ? undefined : `${cost}の負担割合は、${given('%')}とする。`
    case 'amounts':
      return given('円') === '' ? undefined : `${cost}の負担額は、${year}においては、${given('円')}とする。`
    case 'rate':
      return by.trim() === '' ? undefined : `${about}は、${withUnit(by, '%')}とする。`
    case 'own':
      return by.trim() === '' ? undefined : by.trim()
  }
}

/** A bare number gets the unit of its field; 36,000千円 and 3分の1 stay as typed. */
function withUnit(text: string, unit: string): string {
  return /^[0-9０-９.,．，]+$/u.test(text.trim()) ? `${text.trim()}${unit}` : text.trim()
}

/** 甲市、乙町及び丙町. */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')}及び${names.at(-1)!}`
}

/** Anything may stand in an address. */
export function readOptions({ options }: PageSearch): readonly Option[] {
  try {
    const found: unknown = JSON.parse(options ?? '[]')
    return Array.isArray(found) ? found.filter((one: unknown): one is Option => typeof one === 'object' && one !== null && ways.some((way) => way === (one as Option).way)) : []
  } catch {
    return []
  }
}

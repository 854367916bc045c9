import type { Span } from '@renkei/diagnostics'
import type { NamedValue } from './program.ts'
import { includesYear } from './years.ts'

/** What the text states for a year, an exact rational; undefined where it is 未定, or nothing is stated. */
export function statedFor(named: NamedValue, year: number): string | undefined {
  return statementFor(named, year)?.value
}

/** Where the text states it for a year. */
export function placeFor(named: NamedValue, year: number): Span | undefined {
  return statementFor(named, year)?.span
}

function statementFor({ statements }: NamedValue, year: number): NamedValue['statements'][number] | undefined {
  return statements.filter(({ years }) => includesYear(years, year)).at(-1)
}

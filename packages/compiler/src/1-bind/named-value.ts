import type { NamedValue } from './program.ts'
import { includesYear } from './years.ts'

/** What the text states for a year, an exact rational; undefined where it is 未定, or nothing is stated. */
export function statedFor({ statements }: NamedValue, year: number): string | undefined {
  return statements.filter(({ years }) => includesYear(years, year)).at(-1)?.value
}

import { halfWidth } from './text.ts'

export interface Era {
  readonly name: string
  readonly letter: string
  /** The Western year of 元年. */
  readonly first: number
}

/** Newest first. A year in which the era changed belongs to both: 平成31年 = 令和元年. */
export const ERAS: readonly Era[] = [
  { name: '令和', letter: 'R', first: 2019 },
  { name: '平成', letter: 'H', first: 1989 },
  { name: '昭和', letter: 'S', first: 1926 },
]

const FORM = /^(?:(令和|平成|昭和|[RHS])\s*(元|\d{1,2})|(\d{4}))$/i

/**
 * The Western year of `令和7`, `R7`, `平成元`, `2025`: an era year without 年, or a Western year of four digits.
 * 平成32 and later are read as written before the era changed.
 */
export function parseYearNumber(text: string): number | undefined {
  const match = FORM.exec(halfWidth(text).trim())
  if (match === null) return undefined
  const [, mark, count, western] = match
  if (mark === undefined || count === undefined) return Number(western)
  const era = ERAS.find(({ name, letter }) => name === mark || letter === mark.toUpperCase())
  const nth = count === '元' ? 1 : Number(count)
  return era === undefined || nth === 0 ? undefined : era.first + nth - 1
}

/** `令和7` or `令和元`; the Western number for years before 昭和. */
export function formatEraYear(year: number): string {
  const era = ERAS.find(({ first }) => first <= year)
  if (era === undefined) return String(year)
  const nth = year - era.first + 1
  return `${era.name}${nth === 1 ? '元' : String(nth)}`
}

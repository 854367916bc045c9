import { usePageSearch } from '../app/use-page-search.ts'
import type { Outline } from './protocol.ts'

/** The year of the address if the rules are about it, else their first. */
export function useYear(outline: Outline | undefined): number | undefined {
  const [{ year }] = usePageSearch()
  if (!outline) return undefined
  return outline.years.find((one) => String(one) === year) ?? outline.years[0]
}

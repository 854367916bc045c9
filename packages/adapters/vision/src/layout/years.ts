import { halfWidth, parseFiscalYear } from '@renkei/model'

const YEAR = /(?:(?:令和|平成|[RH])\s*(?:\d{1,2}|元)|(?<!\d)(?:19|20)\d\d)\s*年?度?/gi

/** All years a text names, as fiscal years, in its order: `2025年度（令和7年度）` names one twice. */
export function yearsIn(text: string): readonly number[] {
  return [...halfWidth(text).matchAll(YEAR)].flatMap(([found]) => parseFiscalYear(found.replace(/\s|年|度/g, '')) ?? [])
}

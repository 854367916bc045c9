import { SSF } from '@e965/xlsx'

/** A number as it is stored, never in powers of ten: what a format cuts off is still there. */
export function exactNumber(value: number): string {
  const shortest = String(value)
  if (!shortest.includes('e')) return shortest
  return Number.isInteger(value) ? BigInt(value).toString() : value.toLocaleString('en', { useGrouping: false, maximumSignificantDigits: 17 })
}

/** True for the number format of a day: yyyy/m/d, [$-411]ge.m.d. */
export function isDateFormat(format: string): boolean {
  return SSF.is_date(format)
}

/** A day by its number in a workbook, which takes 1900 for a leap year. */
export function isoDay(serial: number): string {
  const { y, m, d } = SSF.parse_date_code(serial) as { y: number; m: number; d: number }
  return [String(y).padStart(4, '0'), String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-')
}

import { halfWidth } from './text.ts'

/** A decimal as written, exact: 12.5 is 125 over 10. The denominator is a power of ten. */
export interface Decimal {
  readonly numerator: bigint
  readonly denominator: bigint
}

const FORM = /^([△▲-]?)\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/

/**
 * Reads `1,234`, `１２３４`, `12.50`, `△3`, `▲3`, `−3`, `-3`. Grouping must be by threes.
 * Undefined for anything else: a lone sign, an exponent, a unit.
 */
export function parseDecimal(text: string): Decimal | undefined {
  const match = FORM.exec(halfWidth(text).trim())
  if (match === null) return undefined
  const [, sign = '', whole = '', fraction = ''] = match
  const digits = BigInt(whole.replaceAll(',', '') + fraction)
  return { numerator: sign === '' ? digits : -digits, denominator: 10n ** BigInt(fraction.length) }
}

/** Reads a whole number within ±(2⁵³ − 1), with the spellings of `parseDecimal`. */
export function toInteger(text: string): number | undefined {
  const decimal = parseDecimal(text)
  if (decimal === undefined || decimal.numerator % decimal.denominator !== 0n) return undefined
  const value = Number(decimal.numerator / decimal.denominator)
  return Number.isSafeInteger(value) ? value : undefined
}

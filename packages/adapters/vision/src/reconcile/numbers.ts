import { halfWidth } from '@renkei/model'

/** A printed decimal: `units` ÷ 10^`digits`. Exact; no float is made of it. */
export interface Printed {
  readonly units: bigint
  readonly digits: number
}

const DECIMAL = /^([△▲-]?)([\d,]+)(?:\.(\d+))?\s*[%％]?$/

/** 12,345 · 67.6% · △3; undefined for marks and words. */
export function printedNumber(text: string): Printed | undefined {
  const match = DECIMAL.exec(halfWidth(text).trim())
  if (match === null) return undefined
  const [, sign = '', whole = '', part = ''] = match
  const units = BigInt(`${whole.replaceAll(',', '')}${part}` || '0')
  return { units: sign === '' ? units : -units, digits: part.length }
}

/** A mark for nothing counts as nothing in a sum; anything else that is no number spoils it. */
export function summand(text: string): Printed | undefined {
  return /^[-－―—ー‐]*$/.test(text.trim()) ? { units: 0n, digits: 0 } : printedNumber(text)
}

/** The units of a number at so many digits (at least its own). */
export function atDigits({ units, digits }: Printed, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - digits)
}

export function sumOf(numbers: readonly Printed[]): Printed {
  const digits = Math.max(0, ...numbers.map((number) => number.digits))
  return { units: numbers.reduce((sum, number) => sum + atDigits(number, digits), 0n), digits }
}

export function equal(one: Printed, other: Printed): boolean {
  const digits = Math.max(one.digits, other.digits)
  return atDigits(one, digits) === atDigits(other, digits)
}

export function numberText({ units, digits }: Printed): string {
  const [whole = '', part] = [units / 10n ** BigInt(digits), digits === 0 ? undefined : units % 10n ** BigInt(digits)]
  return `${whole.toLocaleString('en-US')}${part === undefined ? '' : `.${String(part).padStart(digits, '0')}`}`
}

/** How quotients are brought to the digits that are printed. */
export const roundings = {
  四捨五入: (top: bigint, bottom: bigint) => (2n * top + bottom) / (2n * bottom),
  切捨て: (top: bigint, bottom: bigint) => top / bottom,
  切上げ: (top: bigint, bottom: bigint) => (top + bottom - 1n) / bottom,
} as const

export type Rounding = keyof typeof roundings

/** top ÷ bottom at so many digits; neither is negative. */
export function quotient(top: bigint, bottom: bigint, digits: number, rounding: Rounding): Printed {
  return { units: roundings[rounding](top * 10n ** BigInt(digits), bottom), digits }
}

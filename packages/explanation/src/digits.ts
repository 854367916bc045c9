import { parseRational, type Rational } from '@renkei/money'

/** An exact number cut to some decimals. */
export interface Digits {
  readonly negative: boolean
  /** With a comma every three digits. */
  readonly whole: string
  /** Zeros at the end only where more digits follow them; may be empty. */
  readonly decimals: string
  /** True where digits were left out. */
  readonly cut: boolean
}

/** The first digits of an exact number; nothing is rounded. */
export function digitsOf(value: Rational, places: number): Digits {
  if (/^-?\d+$/.test(value)) return wholeDigits(value)
  const { num, den } = parseRational(value) ?? { num: 0, den: 1 }
  const negative = num < 0
  const magnitude = BigInt(num) < 0n ? -BigInt(num) : BigInt(num)
  const scaled = magnitude * 10n ** BigInt(places)
  const text = String(scaled / BigInt(den)).padStart(places + 1, '0')
  const at = text.length - places
  const cut = scaled % BigInt(den) !== 0n
  const decimals = text.slice(at)
  return { negative, whole: grouped(text.slice(0, at)), decimals: cut ? decimals : decimals.replace(/0+$/, ''), cut }
}

function wholeDigits(value: string): Digits {
  const negative = value.startsWith('-')
  return { negative, whole: grouped(negative ? value.slice(1) : value), decimals: '', cut: false }
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',')
}

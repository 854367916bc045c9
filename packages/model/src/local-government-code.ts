import { prefectureName } from './prefecture.ts'
import { halfWidth } from './text.ts'

/** 全国地方公共団体コード: prefecture (2), municipality (3), check digit (1), as text: 062014. */
export type LocalGovernmentCode = string

export type CodeReading =
  /** `recovered`: a leading zero was lost (Excel) and could only be this one. */
  | { readonly code: LocalGovernmentCode; readonly recovered: boolean }
  | { readonly problem: 'not-a-code' }
  /** The sixth digit does not fit; `expected` is the code with the right one. */
  | { readonly problem: 'check-digit'; readonly expected: LocalGovernmentCode }
  /** Five digits that are a code without check digit as well as one whose leading zero was lost: a name must decide. */
  | { readonly problem: 'ambiguous'; readonly candidates: readonly LocalGovernmentCode[] }

const WEIGHTS = [6, 5, 4, 3, 2]

/**
 * The check digit of five digits: each times 6, 5, 4, 3, 2; the sum modulo 11 taken from 11; its last digit.
 * Source: Ministry of Internal Affairs, rule of the local government codes (modulus 11).
 */
export function checkDigitOf(five: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(five.charAt(at)), 0)
  return String((11 - (sum % 11)) % 10)
}

// The part of a municipality is 000 for the prefecture itself and 100 or more otherwise.
function isAssignable(five: string): boolean {
  const part = Number(five.slice(2))
  return prefectureName(five) !== undefined && (part === 0 || part >= 100)
}

/** True for six digits with an existing prefecture and a fitting check digit. */
export function isLocalGovernmentCode(text: string): boolean {
  return /^\d{6}$/.test(text) && isAssignable(text.slice(0, 5)) && checkDigitOf(text) === text.charAt(5)
}

function complete(five: string): LocalGovernmentCode {
  return five + checkDigitOf(five)
}

function readSix(digits: string): CodeReading {
  if (isLocalGovernmentCode(digits)) return { code: digits, recovered: false }
  const five = digits.slice(0, 5)
  return isAssignable(five) ? { problem: 'check-digit', expected: complete(five) } : { problem: 'not-a-code' }
}

function readFive(digits: string): CodeReading {
  const full = `0${digits}`
  const lostZero = isLocalGovernmentCode(full)
  if (!isAssignable(digits)) return lostZero ? { code: full, recovered: true } : { problem: 'not-a-code' }
  return lostZero ? { problem: 'ambiguous', candidates: [full, complete(digits)] } : { code: complete(digits), recovered: false }
}

function readFour(digits: string): CodeReading {
  const five = `0${digits}`
  return isAssignable(five) ? { code: complete(five), recovered: true } : { problem: 'not-a-code' }
}

/**
 * Reads a code as tables hold it: six digits, five (標準地域コード, without check digit), or either with its leading
 * zero lost; full-width digits too. A lost zero is put back only where no other reading exists.
 */
export function readLocalGovernmentCode(text: string): CodeReading {
  const digits = halfWidth(text).trim()
  if (/^\d{6}$/.test(digits)) return readSix(digits)
  if (/^\d{5}$/.test(digits)) return readFive(digits)
  if (/^\d{4}$/.test(digits)) return readFour(digits)
  return { problem: 'not-a-code' }
}

/** The six-digit code, or undefined where it is none or not certain. */
export function normaliseLocalGovernmentCode(text: string): LocalGovernmentCode | undefined {
  const reading = readLocalGovernmentCode(text)
  return 'code' in reading ? reading.code : undefined
}

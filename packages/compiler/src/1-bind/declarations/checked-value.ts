import { firstDayOfFiscalYear, lastDayOfFiscalYear, parseUnit, sameUnit } from '@renkei/model'
import { equals, mul, parseRational, type Fraction } from '@renkei/money'
import type { YearWindow } from '../program.ts'

/** An exact number and its unit; none for a ratio. `bound` where it is a threshold: 5,000人未満. */
export interface DeclaredValue {
  readonly value: string
  readonly unit?: string
  readonly bound?: '以上' | '以下' | '未満' | '超'
}

/** From the first to the last day, as ISO dates; without an end where it is open. */
export interface DeclaredTime {
  readonly from?: string
  readonly to?: string
  /** In the words of the text. */
  readonly text: string
}

/** 定額: what is told by a word. */
export interface DeclaredWord {
  readonly word: string
}

export type CheckedValue = DeclaredValue | DeclaredTime | DeclaredWord

export function isTime(value: CheckedValue): value is DeclaredTime {
  return 'text' in value
}

/** The days of fiscal years: 令和6年度以降 begins on 1 April 2024. */
export function timeOfYears({ from, to }: YearWindow, text: string): DeclaredTime {
  return { ...(from === undefined ? {} : { from: firstDayOfFiscalYear(from) }), ...(to === undefined ? {} : { to: lastDayOfFiscalYear(to) }), text }
}

/** Whether two say the same: 7.4km and 7,400m, 令和3年度以降 and 2021年度以降. */
export function sameValue(left: CheckedValue, right: CheckedValue): boolean {
  if ('word' in left || 'word' in right) return 'word' in left && 'word' in right && left.word === right.word
  if (isTime(left) || isTime(right)) return isTime(left) && isTime(right) && left.from === right.from && left.to === right.to
  const [one, other] = [inBaseUnits(left), inBaseUnits(right)]
  return one !== undefined && other !== undefined && left.bound === right.bound && sameMeasure(one, other) && equals(one.value, other.value)
}

interface Measured {
  readonly value: Fraction
  readonly unit: Readonly<Record<string, number>> | string
}

function sameMeasure({ unit: left }: Measured, { unit: right }: Measured): boolean {
  return typeof left === 'string' || typeof right === 'string' ? left === right : sameUnit(left, right)
}

/** A counter that is no unit of measure (3年度, 2件) is the same only as itself. */
function inBaseUnits({ value, unit }: DeclaredValue): Measured | undefined {
  const number = parseRational(value)
  const reading = unit === undefined ? { unit: {}, scale: '1' } : parseUnit(unit)
  if (!reading) return number && { value: number, unit: unit! }
  const scale = parseRational(reading.scale)
  return number && scale && { value: mul(number, scale), unit: reading.unit }
}

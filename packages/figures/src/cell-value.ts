import { halfWidth, parseDecimal, parseUnit, sameUnit } from '@renkei/model'
import type { Unit } from '@renkei/plan'
import { multiply, parseScale, type Fraction } from './fraction.ts'
import { isDeclared, readMark, type MarkMeaning } from './marks.ts'

/** What a cell says: a number in base units, a mark, nothing at all, or something that is reported and never read. */
export type CellValue =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'number'; readonly value: Fraction; /** Written in hundredths. */ readonly percent?: true }
  | { readonly kind: 'mark'; readonly meaning: MarkMeaning; /** The rule set itself says so. */ readonly declared: boolean }
  | { readonly kind: 'missing' }

/** How the cells of a column are written. */
export interface CellFormat {
  readonly unit: Unit
  /** Base units in one of the column's unit. */
  readonly scale: Fraction
  readonly marks: Readonly<Record<string, MarkMeaning>>
}

const WITH_UNIT = /^([△▲-]?\s*\d[\d,]*(?:\.\d+)?)\s*([^\d,.\s].*)$/

const SLASH = /^(?<over>\d+)\s*\/\s*(?<under>\d+)$/
const PARTS = /^(?<under>\d+)\s*分の\s*(?<over>\d+)$/

function inUnit(number: Fraction, unit: Unit, scale: Fraction): CellValue {
  const percent = scale.denominator === 100n && scale.numerator === 1n && Object.keys(unit).length === 0
  return { kind: 'number', value: multiply(number, scale), ...(percent && { percent }) }
}

// 12.5%, 491千円: a unit written in the cell holds for the cell, where it measures the same thing.
function withUnit(text: string, unit: Unit): CellValue | undefined {
  const [, figure = '', suffix = ''] = WITH_UNIT.exec(text) ?? []
  const number = parseDecimal(figure)
  const read = number === undefined ? undefined : parseUnit(suffix, Object.keys(unit))
  return number === undefined || read === undefined || !sameUnit(read.unit, unit) ? undefined : inUnit(number, unit, parseScale(read.scale))
}

// 1/2, 2分の1: of a ratio only, as half a person is a slip.
function asFraction(text: string, unit: Unit): CellValue | undefined {
  const { over, under } = (SLASH.exec(text) ?? PARTS.exec(text))?.groups ?? {}
  if (over === undefined || under === undefined || /^0+$/.test(under) || Object.keys(unit).length > 0) return undefined
  return { kind: 'number', value: { numerator: BigInt(over), denominator: BigInt(under) } }
}

/** Reads a cell; `unreadable` is a text that is neither a number nor a known mark. */
export function readCellValue(text: string, { unit, scale, marks }: CellFormat): CellValue {
  const typed = text.trim()
  const meaning = readMark(typed, marks)
  if (meaning !== undefined) return { kind: 'mark', meaning, declared: isDeclared(typed, marks) }
  if (typed === '') return { kind: 'missing' }
  const plain = parseDecimal(typed)
  if (plain !== undefined) return inUnit(plain, unit, scale)
  const plainText = halfWidth(typed)
  return withUnit(plainText, unit) ?? asFraction(plainText, unit) ?? { kind: 'unreadable' }
}

import { halfWidth, parseDecimal, parseUnit, sameUnit } from '@renkei/model'
import type { Unit } from '@renkei/plan'
import { multiply, parseScale, type Fraction } from './fraction.ts'
import { readMark, type MarkMeaning } from './marks.ts'

/** What a cell says: a number in base units, a mark, nothing at all, or something that is reported and never read. */
export type CellValue =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'number'; readonly value: Fraction }
  | { readonly kind: 'mark'; readonly meaning: MarkMeaning }
  | { readonly kind: 'missing' }

/** How the cells of a column are written. */
export interface CellFormat {
  readonly unit: Unit
  /** Base units in one of the column's unit. */
  readonly scale: Fraction
  readonly marks: Readonly<Record<string, MarkMeaning>>
}

const WITH_UNIT = /^([△▲-]?\s*\d[\d,]*(?:\.\d+)?)\s*([^\d,.\s].*)$/

// 12.5%, 491千円: a unit written in the cell holds for the cell, where it measures the same thing.
function withUnit(text: string, unit: Unit): Fraction | undefined {
  const [, figure = '', suffix = ''] = WITH_UNIT.exec(halfWidth(text)) ?? []
  const number = parseDecimal(figure)
  const read = number === undefined ? undefined : parseUnit(suffix, Object.keys(unit))
  return number === undefined || read === undefined || !sameUnit(read.unit, unit) ? undefined : multiply(number, parseScale(read.scale))
}

/** Reads a cell; `unreadable` is a text that is neither a number nor a known mark. */
export function readCellValue(text: string, { unit, scale, marks }: CellFormat): CellValue {
  const typed = text.trim()
  const meaning = readMark(typed, marks)
  if (meaning !== undefined) return { kind: 'mark', meaning }
  if (typed === '') return { kind: 'missing' }
  const plain = parseDecimal(typed)
  const value = plain === undefined ? withUnit(typed, unit) : multiply(plain, scale)
  return value === undefined ? { kind: 'unreadable' } : { kind: 'number', value }
}

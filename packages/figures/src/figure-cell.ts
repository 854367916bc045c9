import type { Column, Mark, Quality } from '@renkei/plan'
import { gcd, type Fraction } from './fraction.ts'

/** One cell of a resolved figure: a number, or the mark that stands for it. */
export type FigureCell = { readonly value: Fraction; readonly quality: Quality } | { readonly mark: Mark }

export const WAITING: FigureCell = { mark: { waiting: 'figures' } }

function lcm(a: bigint, b: bigint): bigint {
  return (a / gcd(a, b)) * b
}

function numberOrText(value: bigint): number | string {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : String(value)
}

/** Cells as a column: numerators over one denominator, in lowest terms as a whole. */
export function columnOfCells(axes: readonly string[], cells: readonly FigureCell[]): { readonly column: Column; readonly whole: boolean } {
  const lowest = cells.map((cell) => ('value' in cell ? cell.value.denominator / (gcd(cell.value.numerator, cell.value.denominator) || 1n) : 1n))
  const den = lowest.reduce(lcm, 1n)
  const values = cells.map((cell) => ('value' in cell ? numberOrText((cell.value.numerator * den) / cell.value.denominator) : null))
  const marks = Object.fromEntries(cells.flatMap((cell, at) => ('mark' in cell ? [[at, cell.mark] as const] : [])))
  const column = { axes, values, ...(den !== 1n && { den: String(den) }), ...(Object.keys(marks).length > 0 && { marks }) }
  return { column, whole: den === 1n }
}

/** The quality most cells share by being final, and the cells that differ from it. */
export function qualityOfCells(cells: readonly FigureCell[]): { readonly quality: Quality; readonly qualityAt?: Readonly<Record<number, Quality>> } {
  const numbers = cells.flatMap((cell, at) => ('value' in cell ? [{ at, quality: cell.quality }] : []))
  const [first] = numbers
  if (first !== undefined && numbers.every(({ quality }) => quality === first.quality)) return { quality: first.quality }
  const others = numbers.filter(({ quality }) => quality !== 'final').map(({ at, quality }) => [at, quality] as const)
  return others.length === 0 ? { quality: 'final' } : { quality: 'final', qualityAt: Object.fromEntries(others) }
}

import type { Column, Mark, Quality } from '@renkei/plan'
import { gcd, type Fraction } from './fraction.ts'

/** One cell of a resolved figure: a number, or the mark that stands for it. */
export type FigureCell = { readonly value: Fraction; readonly quality: Quality } | { readonly mark: Mark }

export const WAITING: FigureCell = { mark: { waiting: 'figures' } }

function lcm(a: bigint, b: bigint): bigint {
  return (a / gcd(a, b)) * b
}

function lowestDenominator({ numerator, denominator }: Fraction): bigint {
  return denominator / gcd(numerator, denominator)
}

function numberOrText(value: bigint): number | string {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : String(value)
}

/** Cells as a column: numerators over one denominator, in lowest terms as a whole; undefined cells hold nothing. */
export function columnOfCells(axes: readonly string[], cells: readonly (FigureCell | undefined)[]): { readonly column: Column; readonly whole: boolean } {
  const valueOf = (cell: FigureCell | undefined): Fraction | undefined => (cell !== undefined && 'value' in cell ? cell.value : undefined)
  const den = cells.map(valueOf).reduce((common, value) => (value === undefined ? common : lcm(common, lowestDenominator(value))), 1n)
  const values = cells.map(valueOf).map((value) => (value === undefined ? null : numberOrText((value.numerator * den) / value.denominator)))
  const marks = Object.fromEntries(cells.flatMap((cell, at) => (cell !== undefined && 'mark' in cell ? [[at, cell.mark] as const] : [])))
  const column = { axes, values, ...(den !== 1n && { den: String(den) }), ...(Object.keys(marks).length > 0 && { marks }) }
  return { column, whole: den === 1n }
}

/** One quality where all numbers share it; else final, and the cells that are not. */
export function qualityOfCells(cells: readonly FigureCell[]): { readonly quality: Quality; readonly qualityAt?: Readonly<Record<number, Quality>> } {
  const numbers = cells.flatMap((cell, at) => ('value' in cell ? [{ at, quality: cell.quality }] : []))
  const [first] = numbers
  if (first !== undefined && numbers.every(({ quality }) => quality === first.quality)) return { quality: first.quality }
  const others = numbers.filter(({ quality }) => quality !== 'final').map(({ at, quality }) => [at, quality] as const)
  return others.length === 0 ? { quality: 'final' } : { quality: 'final', qualityAt: Object.fromEntries(others) }
}

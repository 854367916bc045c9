import { parseUnit } from '@renkei/model'
import { mul, parseRational, ZERO, type Fraction } from '@renkei/money'
import type { PlainFigure } from './dated-figure.ts'

/** By what two sides are set off: 路線延長 in m. */
export interface Measure {
  readonly name: string
  /** A base unit: m, route, yen … */
  readonly base: string
}

const bases: ReadonlyMap<string, string> = new Map([
  ['路線延長', 'm'], ['延長', 'm'], ['距離', 'm'], ['路線数', 'route'], ['面積', 'm2'], ['件数', 'case'], ['回数', 'occurrence'], ['人数', 'person'], ['台数', 'vehicle'],
  ['日数', 'day'], ['時間', 'hour'], ['重量', 'kg'], ['額', 'yen'], ['金額', 'yen'], ['施設数', 'facility'],
])

export function measureNamed(name: string): Measure | undefined {
  const base = bases.get(name)
  return base === undefined ? undefined : { name, base }
}

/** A figure in the base unit, or undefined where it measures something else. */
export function inBase({ value, unit }: PlainFigure, base: string): Fraction | undefined {
  const reading = unit === undefined ? undefined : parseUnit(unit)
  if (!reading || Object.keys(reading.unit).length !== 1 || reading.unit[base] !== 1) return undefined
  return mul(parseRational(value) ?? ZERO, parseRational(reading.scale) ?? ZERO)
}

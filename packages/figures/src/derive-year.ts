import type { FiscalYear } from '@renkei/model'
import type { FigureRequest } from '@renkei/plan'
import type { KnownBy } from './as-of.ts'
import { WAITING, type FigureCell } from './figure-cell.ts'
import { resolveYear, type FigureYear } from './figure-year.ts'
import { multiply, parseScale, roundTo, subtract, type Fraction } from './fraction.ts'
import type { AreaFigures } from './less-areas.ts'
import { shownCell } from './made-of.ts'
import { power } from './power.ts'
import { worstOf } from './quality.ts'
import { resolveSpan } from './resolve-span.ts'
import { requestedUnit } from './value-columns.ts'
import type { VintageGroup } from './vintage-group.ts'

/** What a year is derived for: the year, what was known, and the bodies. */
export interface YearAsked {
  readonly year: FiscalYear
  readonly known: KnownBy
  readonly members: readonly string[]
}

/** A figure of one year with the parts that were taken off it. */
export interface DerivedYear extends FigureYear {
  readonly areas: readonly { readonly of: AreaFigures; readonly read: FigureYear }[]
  /** Bodies of which a part is larger than the whole. */
  readonly exceeded: ReadonlyMap<string, AreaFigures>
}

/** What a fiscal year reads for a request, and what the request makes of it: drawn together over years, parts taken off, rounded. */
export function deriveYear(request: FigureRequest, asked: YearAsked, groups: readonly VintageGroup[], areas: readonly AreaFigures[]): DerivedYear {
  const whole = readYear(request, asked, groups)
  const parts = areas.map((of) => ({ of, read: readYear(of.request, { ...asked, members: of.less.bodies }, of.groups) }))
  const cells = new Map(whole.cells)
  const madeOf = new Map<string, string>()
  const exceeded = new Map<string, AreaFigures>()
  for (const { of, read } of parts) {
    for (const body of of.less.bodies) {
      const [own, part] = [cells.get(body), read.cells.get(body)!]
      if (own === undefined) continue
      madeOf.set(body, `${madeOf.get(body) ?? shownCell(own, request)}－${of.less.area}${shownCell(part, of.request)}`)
      const rest = without(own, part)
      if ('value' in rest && rest.value.numerator < 0n) exceeded.set(body, of)
      cells.set(body, exceeded.has(body) ? WAITING : rest)
    }
  }
  const { rounding } = request
  const rounded = rounding === undefined ? cells : new Map([...cells].map(([body, cell]) => [body, roundedCell(cell, rounding)]))
  const made = new Map([...(whole.madeOf ?? []), ...madeOf])
  return { ...whole, ...raised(request, rounded, made), areas: parts, exceeded }
}

function readYear(request: FigureRequest, { year, known, members }: YearAsked, groups: readonly VintageGroup[]): FigureYear {
  const { asOf } = request
  return asOf.kind === 'fiscal-years' ? resolveSpan(asOf, request, year, known, groups, members) : resolveYear(request, year, known, groups, members)
}

/** 人口の0.88乗: of the number in the unit people use, and from which number it is made. */
function raised(request: FigureRequest, cells: ReadonlyMap<string, FigureCell>, madeOf: ReadonlyMap<string, string>): Pick<FigureYear, 'cells' | 'madeOf'> {
  const of = request.power
  if (of === undefined) return { cells, madeOf }
  const { numerator, denominator } = parseScale(requestedUnit(request).scale)
  const inUnit = (value: Fraction): Fraction => multiply(value, { numerator: denominator, denominator: numerator })
  return {
    cells: new Map([...cells].map(([body, cell]) => [body, 'value' in cell ? { ...cell, value: power(inUnit(cell.value), of) } : cell])),
    madeOf: new Map([...cells].map(([body, cell]) => [body, `${shownCell(cell, request)}の${of.text}`])),
  }
}

/** A part that does not arise takes nothing off; one that is not known leaves the rest unknown. */
function without(whole: FigureCell, part: FigureCell): FigureCell {
  if (!('value' in whole)) return whole
  if (!('value' in part)) return 'none' in part.mark ? whole : WAITING
  return { value: subtract(whole.value, part.value), quality: worstOf(whole.quality, part.quality) }
}

function roundedCell(cell: FigureCell, { unit, direction }: NonNullable<FigureRequest['rounding']>): FigureCell {
  return 'value' in cell ? { ...cell, value: roundTo(cell.value, parseScale(unit), direction) } : cell
}

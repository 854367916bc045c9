import type { FiscalYear } from '@renkei/model'
import type { FigureRequest } from '@renkei/plan'
import type { KnownBy } from './as-of.ts'
import type { FigureCell } from './figure-cell.ts'
import { resolveYear, type FigureYear } from './figure-year.ts'
import { parseScale, roundTo } from './fraction.ts'
import { resolveSpan } from './resolve-span.ts'
import type { VintageGroup } from './vintage-group.ts'

/** What a fiscal year reads for a request, and what the request makes of it: drawn together over years, rounded where the text says so. */
export function deriveYear(
  request: FigureRequest, year: FiscalYear, known: KnownBy, groups: readonly VintageGroup[], members: readonly string[],
): FigureYear {
  const { asOf } = request
  const read = asOf.kind === 'fiscal-years' ? resolveSpan(asOf, request, year, known, groups, members) : resolveYear(request, year, known, groups, members)
  return request.rounding === undefined ? read : { ...read, cells: new Map([...read.cells].map(([body, cell]) => [body, rounded(cell, request.rounding!)])) }
}

function rounded(cell: FigureCell, { unit, direction }: NonNullable<FigureRequest['rounding']>): FigureCell {
  return 'value' in cell ? { ...cell, value: roundTo(cell.value, parseScale(unit), direction) } : cell
}

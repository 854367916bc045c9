import type { FigureRequest } from '@renkei/plan'
import type { FigureCell } from './figure-cell.ts'
import { formatDecimal, multiply, parseScale } from './fraction.ts'
import { requestedUnit } from './value-columns.ts'

/** A number as people read it, in the unit of its indicator: 15,000人. */
export function shownCell(cell: FigureCell, request: Pick<FigureRequest, 'unit' | 'unitName'>): string {
  if (!('value' in cell)) return '—'
  const { numerator, denominator } = parseScale(requestedUnit(request).scale)
  return `${formatDecimal(multiply(cell.value, { numerator: denominator, denominator: numerator }))}${request.unitName}`
}

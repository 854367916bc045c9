import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { parseUnit } from '@renkei/model'
import type { Bound } from '../../1-bind/bind.ts'
import type { PerformanceIndicator, PlainFigure } from '../../1-bind/declarations/index.ts'

/** Every figure of a 成果指標 is in the unit it names. */
export function indicatorUnit({ program }: Bound): readonly Diagnostic[] {
  return program.declarations.indicators.flatMap((indicator) => figuresOf(indicator).flatMap((figure) => difference(figure, indicator.unit)))
}

function figuresOf({ base, target, actuals }: PerformanceIndicator): readonly PlainFigure[] {
  return [...(base && base !== 'none' ? [base] : []), ...(target ? [target] : []), ...actuals]
}

function difference(figure: PlainFigure, unit: string | undefined): readonly Diagnostic[] {
  const own = figure.unit ?? (figure.ratio ? '%' : '')
  if (unit === undefined || own === unit || kindOf(own) === kindOf(unit)) return []
  return [diagnostic('indicator-unit-differs', { figure: figure.image, unit }, figure.span)]
}

/** 百万円 and 円 are of one kind; a unit nobody knows is its own. */
function kindOf(name: string): string {
  const reading = parseUnit(name)
  return reading ? JSON.stringify(reading.unit) : name
}

import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { FigureYear } from './figure-year.ts'
import { add, equal, formatDecimal, multiply, type Fraction } from './fraction.ts'
import { neededIn, shownName, type GapContext } from './gap-context.ts'
import type { Observation } from './observation.ts'

const WHOLE: Fraction = { numerator: 1n, denominator: 1n }
const NONE: Fraction = { numerator: 0n, denominator: 1n }
const HUNDRED: Fraction = { numerator: 100n, denominator: 1n }

function problemOf(body: string, { value, span }: Observation, context: GapContext): Diagnostic {
  const { indicator, table } = context.request
  const args = { indicator, table, body: shownName(body, context) }
  return diagnostic(value.kind === 'number' ? 'negative-figure' : 'nil-to-share-by', args, span)
}

/** Figures that are there and that nothing can be shared by, each at its cell, once for all years that read it. */
export function checkWeights(context: GapContext, years: readonly FigureYear[]): readonly Diagnostic[] {
  const found = new Map<Observation, string>()
  for (const { year, unusable } of years) {
    for (const body of neededIn(context.request, String(year), [...unusable.keys()])) found.set(unusable.get(body)!, body)
  }
  return [...found].sort(([left], [right]) => left.span.start - right.span.start).map(([observation, body]) => problemOf(body, observation, context))
}

/** Rates in hundredths that do not make a hundred. Rates written as plain numbers are proportions and need not. */
export function checkRates(context: GapContext, years: readonly FigureYear[]): readonly Diagnostic[] {
  const { request } = context
  if (request.rates !== true) return []
  const wrong = years
    .map(({ year, chosen }) => sumOf(neededIn(request, String(year), [...chosen.keys()]).map((body) => chosen.get(body)!)))
    .find((sum) => sum !== undefined && !equal(sum, WHOLE))
  if (wrong === undefined) return []
  const args = { indicator: request.indicator, table: request.table, sum: formatDecimal(multiply(wrong, HUNDRED)) }
  return [diagnostic('rates-not-whole', args, request.origin.span)]
}

function sumOf(rates: readonly Observation[]): Fraction | undefined {
  const numbers = rates.flatMap(({ value }) => (value.kind === 'mark' && value.meaning === 'nil' ? [] : [value]))
  const percents = numbers.flatMap((value) => (value.kind === 'number' && value.percent ? [value.value] : []))
  return percents.length === 0 || percents.length < numbers.length ? undefined : percents.reduce(add, NONE)
}

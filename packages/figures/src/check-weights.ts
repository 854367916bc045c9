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
  return [...found].map(([observation, body]) => problemOf(body, observation, context))
}

/** Rates in hundredths that do not make a hundred. Rates written as plain numbers are proportions and need not. */
export function checkRates(context: GapContext): readonly Diagnostic[] {
  const { request, observations } = context
  if (request.rates !== true) return []
  const sums = Object.entries(request.needed).flatMap(([, bodies]) => sumOf(observations.filter(({ body }) => body !== undefined && bodies.includes(body))) ?? [])
  const wrong = sums.find((sum) => !equal(sum, WHOLE))
  if (wrong === undefined) return []
  const args = { indicator: request.indicator, table: request.table, sum: formatDecimal(multiply(wrong, HUNDRED)) }
  return [diagnostic('rates-not-whole', args, request.origin.span)]
}

function sumOf(rates: readonly Observation[]): Fraction | undefined {
  const values = rates.flatMap(({ value }) => (value.kind === 'number' && value.percent ? [value.value] : []))
  return values.length === 0 || values.length < rates.filter(({ value }) => value.kind !== 'mark').length ? undefined : values.reduce(add, NONE)
}

import { amountsIn, type FiscalMeasure } from '@renkei/compiler'
import type { DeclarationContext } from './context.ts'
import type { ReportMeasure } from './report.ts'

export function measureReport(measure: FiscalMeasure, context: DeclarationContext): ReportMeasure {
  const { years, rates, excluded, conditions, costs, programmes } = measure
  const inForce = !years || ((years.from ?? -Infinity) <= context.year && context.year <= (years.to ?? Infinity))
  return {
    ...context.declaration(measure),
    inForce,
    amounts: amountsIn(measure, context.year).map(({ kind, role, value, years: { from, to } }) => ({
      kind,
      ...(role === undefined ? {} : { role }),
      yen: value,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    })),
    rates: rates.map(({ name, rate }) => ({ name, rate: rate.value, text: rate.image })),
    excluded: excluded.map((party) => context.party(party)),
    conditions: conditions.map(({ text }) => text),
    costs: costs.map(({ text }) => text),
    programmes: programmes.map(({ number }) => number),
  }
}

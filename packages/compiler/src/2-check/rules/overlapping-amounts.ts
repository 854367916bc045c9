import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { formatFiscalYear } from '@renkei/model'
import type { Bound } from '../../1-bind/bind.ts'
import type { AmountStatement } from '../../1-bind/program.ts'
import { includesYear } from '../../1-bind/years.ts'

/** One cost has one amount a year. */
export function overlappingAmounts({ program, scopes }: Bound): readonly Diagnostic[] {
  const years = scopes[0]!.binding.years
  return program.programmes.flatMap((programme) =>
    programme.costs.flatMap((cost) => cost.amounts.flatMap((statement, index) => overlap(statement, cost.amounts.slice(0, index), cost.name, years) ?? [])),
  )
}

function overlap(later: AmountStatement, before: readonly AmountStatement[], cost: string, years: readonly number[]): Diagnostic | undefined {
  for (const earlier of before) {
    const year = years.find((found) => includesYear(earlier.years, found) && includesYear(later.years, found))
    if (year === undefined) continue
    return diagnostic('amount-twice', { cost, year: formatFiscalYear(year, 'ja') }, later.span, { related: [{ span: earlier.span, label: 'first-here' }] })
  }
  return undefined
}

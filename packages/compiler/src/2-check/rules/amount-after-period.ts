import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { formatFiscalYear } from '@renkei/model'
import type { Bound } from '../../1-bind/bind.ts'

/** An amount of years after the last of the period is in no result; one of years before it may be what an increment is measured from. */
export function amountAfterPeriod({ program, scopes }: Bound): readonly Diagnostic[] {
  const last = scopes[0]!.binding.years.at(-1)!
  return program.programmes.flatMap(({ costs }) => costs.flatMap(({ name, amounts }) => amounts
    .filter(({ years: { from } }) => from !== undefined && from > last)
    .map(({ years: { from }, span }) => diagnostic('amount-after-period', { cost: name, year: formatFiscalYear(from!, 'ja'), last: formatFiscalYear(last, 'ja') }, span))))
}

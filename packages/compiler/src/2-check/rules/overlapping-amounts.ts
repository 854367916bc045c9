import { diagnostic, type Diagnostic, type Span } from '@renkei/diagnostics'
import { formatFiscalYear } from '@renkei/model'
import type { Bound } from '../../1-bind/bind.ts'
import type { YearWindow } from '../../1-bind/program.ts'
import { includesYear } from '../../1-bind/years.ts'

/** One cost has one amount a year, and so has a price. */
export function overlappingAmounts({ program, scopes }: Bound): readonly Diagnostic[] {
  const years = scopes[0]!.binding.years
  const costs = program.programmes.flatMap((programme) => programme.costs)
  const values = scopes.flatMap((scope) => scope.declarations()).flatMap(({ entity }) => (entity.kind === 'value' ? [entity.value] : []))
  return [...costs.flatMap(({ name, amounts }) => overlaps(amounts, name, years)), ...values.flatMap(({ name, statements }) => overlaps(statements, name, years))]
}

interface Stated {
  readonly years: YearWindow
  readonly span: Span
}

function overlaps(statements: readonly Stated[], cost: string, years: readonly number[]): readonly Diagnostic[] {
  return statements.flatMap((later, index) => overlap(later, statements.slice(0, index), cost, years) ?? [])
}

function overlap(later: Stated, before: readonly Stated[], cost: string, years: readonly number[]): Diagnostic | undefined {
  for (const earlier of before) {
    const year = years.find((found) => includesYear(earlier.years, found) && includesYear(later.years, found))
    if (year === undefined) continue
    return diagnostic('amount-twice', { cost, year: formatFiscalYear(year, 'ja') }, later.span, { related: [{ span: earlier.span, label: 'first-here' }] })
  }
  return undefined
}

import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Bound } from '../../1-bind/bind.ts'
import type { Burden, Framework } from '../../1-bind/program.ts'
import { inAny } from '../../1-bind/years.ts'
import { yearList } from '../year-list.ts'

/** Who takes the remainder must be one of those who pay. */
export function remainderBearer({ program, scopes }: Bound): readonly Diagnostic[] {
  const years = scopes[0]!.binding.years
  return program.programmes.flatMap((programme) =>
    [...programme.burdens, ...programme.decisions.flatMap(({ burdens }) => burdens)].filter((burden) => burden.pools).flatMap((burden) => outside(burden, program.framework, years) ?? []),
  )
}

function outside(burden: Burden, framework: Framework, years: readonly number[]): Diagnostic | undefined {
  const rounding = burden.rounding ?? framework.rounding
  if (rounding?.remainder.to !== 'bearer' || !burden.payers) return undefined
  const { bearers } = rounding.remainder
  const bad = years.filter((year) => {
    const bearer = bearers.members(year)
    const payers = burden.payers?.members(year)
    return inAny(burden.years, year) && payers !== undefined && !(bearer?.length === 1 && payers.includes(bearer[0]!))
  })
  if (bad.length === 0) return undefined
  return diagnostic('remainder-bearer-outside', { bearer: bearers.name, cost: burden.cost, years: yearList(bad) }, burden.span, {
    related: [{ span: rounding.span, label: 'because-of' }],
  })
}

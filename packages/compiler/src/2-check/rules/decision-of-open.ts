import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Bound } from '../../1-bind/bind.ts'
import { amountOf } from '../../1-bind/amount-of.ts'
import { isLeftOpen } from '../../1-bind/decided.ts'
import type { Burden, Decision, Programme } from '../../1-bind/program.ts'
import { inAny } from '../../1-bind/years.ts'
import { yearList } from '../year-list.ts'

/** Only what the text leaves open can be decided: who bears a cost where it is to be agreed, an amount where there is none. */
export function decisionOfOpen({ program, scopes }: Bound): readonly Diagnostic[] {
  const { years } = scopes[0]!.binding
  return program.programmes.flatMap((programme) =>
    programme.decisions.filter(({ amends }) => amends === undefined).flatMap((decision) => [
      ...decision.burdens.flatMap((burden) => settledBurden(burden, programme, years) ?? []),
      ...decision.amounts.flatMap((amount) => settledAmounts(amount, programme, years)),
    ]),
  )
}

/** Years that the decision names must all be open; without years one is enough. */
function settledBurden(burden: Burden, programme: Programme, years: readonly number[]): Diagnostic | undefined {
  const meant = years.filter((year) => inAny(burden.years, year))
  const settled = meant.filter((year) => !isLeftOpen(programme, burden.cost, year))
  const named = burden.years.some(({ from, to }) => from !== undefined || to !== undefined)
  if (meant.length > 0 && (settled.length === 0 || (!named && settled.length < meant.length))) return undefined
  const related = programme.burdens.filter(({ cost }) => cost === burden.cost).map(({ span }) => ({ span, label: 'because-of' as const }))
  return nothingOpen(`${burden.cost}の負担`, programme, meant.length === 0 ? years : settled, burden.span, related)
}

function settledAmounts({ cost, statements }: Decision['amounts'][number], programme: Programme, years: readonly number[]): readonly Diagnostic[] {
  const found = programme.costs.find(({ name }) => name === cost)!
  return statements.flatMap(({ years: window, span }) => {
    const settled = years.filter((year) => inAny([window], year) && ['yen', 'nil'].includes(amountOf(found, programme, year).kind))
    return settled.length === 0 && !found.excess && !found.derived ? [] : [nothingOpen(`${cost}の額`, programme, settled.length === 0 ? years : settled, span, [{ span: found.span, label: 'because-of' }])]
  })
}

function nothingOpen(about: string, { number }: Programme, years: readonly number[], span: Burden['span'], related: NonNullable<Parameters<typeof diagnostic>[3]>['related']): Diagnostic {
  return diagnostic('decision-of-nothing-open', { about, programme: number, years: yearList(years) }, span, related ? { related } : {})
}

import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Bound } from '../../1-bind/bind.ts'
import { amountOf } from '../../1-bind/amount-of.ts'
import type { Burden, Programme } from '../../1-bind/program.ts'
import { inAny } from '../../1-bind/years.ts'
import { yearList } from '../year-list.ts'
import { yenText } from '../yen-text.ts'

/** What is named body by body comes to the cost in every year in which it holds. */
export function statedYen({ program, scopes }: Bound): readonly Diagnostic[] {
  const { years } = scopes[0]!.binding
  return program.programmes.flatMap((programme) =>
    [...programme.burdens, ...programme.decisions.flatMap(({ burdens }) => burdens)].flatMap((burden) => short(burden, programme, years) ?? []),
  )
}

function short({ cost, years: windows, statedYen: named }: Burden, programme: Programme, years: readonly number[]): Diagnostic | undefined {
  const found = programme.costs.find(({ name }) => name === cost)
  if (!named || !found) return undefined
  const amounts = years.filter((year) => inAny(windows, year)).map((year) => [year, amountOf(found, programme, year)] as const)
  const off = amounts.flatMap(([year, amount]) => (amount.kind === 'yen' && amount.value !== named.total ? [{ year, value: amount.value }] : []))
  if (off.length === 0) return undefined
  const args = { total: yenText(named.total), cost, amount: yenText(off[0]!.value), years: yearList(off.map(({ year }) => year)) }
  return diagnostic('stated-yen-not-cost', args, named.span, { related: [{ span: found.span, label: 'because-of' }] })
}

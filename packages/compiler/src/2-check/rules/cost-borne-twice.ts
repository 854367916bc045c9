import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Bound } from '../../1-bind/bind.ts'
import { exclude } from '../../1-bind/condition/coverage.ts'
import { totalName } from '../../1-bind/cost-name.ts'
import type { Burden, Programme } from '../../1-bind/program.ts'
import { inAny } from '../../1-bind/years.ts'
import { yearList } from '../year-list.ts'

/** Two sentences on one cost in one year are a conflict, unless one is an exception (ただし, にかかわらず) to the other, or their conditions never hold together. */
export function costBorneTwice({ program, scopes }: Bound): readonly Diagnostic[] {
  const years = scopes[0]!.binding.years
  return program.programmes.flatMap((programme) =>
    programme.burdens.flatMap((burden, index) => {
      const earlier = programme.burdens.slice(0, index).find((other) => conflicts(other, burden, programme, years))
      if (!earlier) return []
      const both = years.filter((year) => inAny(earlier.years, year) && inAny(burden.years, year))
      return [
        diagnostic('cost-borne-twice', { cost: burden.cost, programme: programme.number, years: yearList(both) }, burden.span, {
          related: [{ span: earlier.span, label: 'first-here' }],
        }),
      ]
    }),
  )
}

function conflicts(left: Burden, right: Burden, programme: Programme, years: readonly number[]): boolean {
  if (left.exception !== right.exception || left.guards.some((one) => right.guards.some((other) => exclude(one, other)))) return false
  const whole = (burden: Burden, other: Burden): boolean =>
    burden.cost === totalName && programme.costs.some((cost) => cost.name === other.cost && cost.kind === 'item')
  const same = left.cost === right.cost || whole(left, right) || whole(right, left)
  return same && years.some((year) => inAny(left.years, year) && inAny(right.years, year))
}

import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Bound } from '../../1-bind/bind.ts'
import { coverAll } from '../../1-bind/condition/coverage.ts'
import type { Programme } from '../../1-bind/program.ts'
import { inAny } from '../../1-bind/years.ts'
import { yearList } from '../year-list.ts'

/** Who bears a cost only under conditions leaves open who does when none of them holds. */
export function conditionWithoutOtherwise({ program, scopes }: Bound): readonly Diagnostic[] {
  const years = scopes[0]!.binding.years
  const conditional = program.programmes.filter(({ burdens }) => burdens.some(({ guards }) => guards.length > 0))
  return conditional.flatMap((programme) => programme.costs.flatMap(({ name }) => unsettled(name, programme, years)))
}

function unsettled(cost: string, programme: Programme, years: readonly number[]): readonly Diagnostic[] {
  const burdens = programme.burdens.filter((burden) => burden.cost === cost)
  const open = years.filter((year) => {
    const inForce = burdens.filter((burden) => inAny(burden.years, year))
    return inForce.length > 0 && inForce.every(({ guards }) => guards.length > 0) && !coverAll(inForce.flatMap(({ guards }) => (guards.length === 1 ? guards : [])))
  })
  const [first] = burdens
  return open.length === 0 ? [] : [diagnostic('condition-without-otherwise', { cost, condition: (first!.condition ?? '').replace(/は$/, ''), years: yearList(open) }, first!.span)]
}

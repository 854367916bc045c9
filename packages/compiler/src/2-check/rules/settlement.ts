import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Bound } from '../../1-bind/bind.ts'
import { standsForTotal } from '../../1-bind/amount-of.ts'
import type { Cost, Programme, Settlement } from '../../1-bind/program.ts'

/** What is settled is borne; what is shared again is shared by weights; what a cost came to serves its settlement. */
export function settlement({ program }: Bound): readonly Diagnostic[] {
  return program.programmes.flatMap((programme) => [
    ...programme.settlements.flatMap((one, at) => unfit(one, programme, programme.settlements.slice(0, at)) ?? []),
    ...programme.costs.flatMap((cost) => unused(cost, programme)),
  ])
}

function unfit({ cost, of, span }: Settlement, { burdens }: Programme, before: readonly Settlement[]): Diagnostic | undefined {
  const own = burdens.filter((burden) => burden.cost === cost)
  const twice = before.find((other) => other.cost === cost)
  const why = own.length === 0 ? '負担する文がない' : twice ? '精算の文が二つある' : of === 'entrants' && (own.length > 1 || !own[0]!.weight) ? '割合により按分する一つの文で負担していない' : of === 'amount' && own.every(({ sharesCost, open }) => !sharesCost && !open) ? '費用の額を分けて負担していない' : undefined
  const related = (twice ? [twice] : own).map((one) => ({ span: one.span, label: 'because-of' as const }))
  return why === undefined ? undefined : diagnostic('settlement-without-shares', { cost, why }, span, { related })
}

function unused(cost: Cost, programme: Programme): readonly Diagnostic[] {
  const [first] = cost.settled
  const used = programme.settlements.some(({ cost: name, of }) => {
    const settled = programme.costs.find((other) => other.name === name)
    return of === 'amount' && (name === cost.name || (cost.kind === 'total' && settled !== undefined && standsForTotal(settled, programme)))
  })
  return first && !used ? [diagnostic('settled-amount-unused', { cost: cost.name }, first.span)] : []
}

import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { amountOf, itemsOf, totalOf } from '../../1-bind/amount-of.ts'
import type { Bound } from '../../1-bind/bind.ts'
import { restName } from '../../1-bind/cost-name.ts'
import type { Burden, Cost, Programme } from '../../1-bind/program.ts'
import { costsIn } from '../../1-bind/quantity/quantity.ts'
import { inAny } from '../../1-bind/years.ts'
import { yearList } from '../year-list.ts'

/** Somebody bears every cost in every year in which it may arise. */
export function costNotBorne({ program, scopes }: Bound): readonly Diagnostic[] {
  const years = scopes[0]!.binding.years
  return program.programmes.flatMap((programme) =>
    costsToBear(programme).flatMap((cost) => {
      const open = years.filter((year) => mayArise(cost, programme, year) && !borne(cost, programme, year))
      if (open.length === 0) return []
      const related = programme.burdens.filter((burden) => speaksOf(burden, cost)).map(({ span }) => ({ span, label: 'because-of' as const }))
      return [diagnostic('cost-not-borne', { cost: cost.name, programme: programme.number, years: yearList(open) }, cost.span, { related })]
    }),
  )
}

/** The items where there is a breakdown, else the whole; and whatever stands beside it. */
function costsToBear(programme: Programme): readonly Cost[] {
  const total = totalOf(programme)
  const items = itemsOf(programme)
  const beside = programme.costs.filter((cost) => cost.kind === 'outside')
  return [...(items.length > 0 || !total ? items : [total]), ...beside]
}

/** A cost of which nothing but conditions is said need not be borne while it is nil or not yet estimated. */
function mayArise(cost: Cost, programme: Programme, year: number): boolean {
  const amount = amountOf(cost, programme, year)
  if (amount.kind === 'nil') return false
  if (amount.kind === 'yen') return amount.value !== '0'
  if (cost.kind === 'outside') return !programme.burdens.some((burden) => burden.cost === cost.name)
  const onlyConditions = programme.burdens.length > 0 && programme.burdens.every((burden) => burden.condition !== undefined)
  return !onlyConditions
}

function borne(cost: Cost, programme: Programme, year: number): boolean {
  if (cost.restates) return true
  return programme.burdens.some((burden) => speaksOf(burden, cost) && inAny(burden.years, year) && hasPayers(burden, year)) || consumed(cost, programme, year)
}

/** What a derived cost is worked out from is not asked again in the years in which that is borne: who bears 純運営費 settles 運営費. */
function consumed(cost: Cost, { costs, burdens }: Programme, year: number): boolean {
  const borne = costs.filter(({ name, derived }) => derived && burdens.some((burden) => burden.cost === name && inAny(burden.years, year) && hasPayers(burden, year)))
  return borne.some(({ derived }) => costsIn(derived!).includes(cost.name))
}

function speaksOf(burden: Burden, cost: Cost): boolean {
  return burden.cost === cost.name || burden.cost === restName || coversItem(burden, cost)
}

/** Everybody may have left; a role that nobody fills yet is another matter. */
function hasPayers({ payers }: Burden, year: number): boolean {
  return payers?.members(year)?.length !== 0
}

/** Who bears the whole bears its items. */
function coversItem(burden: Burden, cost: Cost): boolean {
  return cost.kind === 'item' && burden.cost === '事業費'
}

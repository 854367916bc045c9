import { isZero, sub, type Fraction } from '@renkei/money'
import { amountOf, itemsOf, stated, totalOf, yenOf } from './amount-of.ts'
import { restName } from './cost-name.ts'
import type { Cost, Programme } from './program.ts'

/**
 * その他の経費: who bears it bears each item that the breakdown gives an amount and no sentence speaks of, as a cost of its own, and
 * what the breakdown leaves of the printed cost. Where it leaves nothing in any year there is no such cost.
 */
export function bearTheRest(programme: Programme, years: readonly number[]): Programme {
  const rest = programme.burdens.filter((burden) => burden.cost === restName)
  if (rest.length === 0) return programme
  const named = itemsOf(programme).filter((item) => item.amounts.length > 0 && !speaksOf(programme, item))
  const own = named.flatMap((item) => rest.map((burden) => ({ ...burden, cost: item.name })))
  const nothingLeft = years.every((year) => isAllNamed(programme, year))
  return {
    ...programme,
    costs: nothingLeft ? programme.costs.filter((cost) => cost.name !== restName) : programme.costs,
    burdens: [...programme.burdens.filter((burden) => !nothingLeft || burden.cost !== restName), ...own],
  }
}

/** The items that are not part of その他の経費. */
export function itemsApart(programme: Programme): readonly Cost[] {
  return itemsOf(programme).filter((item) => item.amounts.length > 0 || speaksOf(programme, item))
}

function speaksOf({ burdens }: Programme, item: Cost): boolean {
  return item.restates !== undefined || burdens.some((burden) => burden.cost === item.name)
}

function isAllNamed(programme: Programme, year: number): boolean {
  const total = totalOf(programme)
  const whole = total && yenOf(stated(total.amounts, year))
  const items = itemsOf(programme).map((item) => yenOf(amountOf(item, programme, year)))
  if (whole === undefined || items.includes(undefined)) return false
  return isZero((items as readonly Fraction[]).reduce<Fraction>(sub, whole))
}

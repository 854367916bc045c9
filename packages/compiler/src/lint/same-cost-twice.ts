import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Cost, Programme } from '../1-bind/program.ts'
import { includesYear, yearsOfPeriod } from '../1-bind/years.ts'
import type { Linted } from './lint.ts'

/** Two programmes whose costs are the same in every year: perhaps one cost under two names, which is then counted twice. */
export function sameCostTwice({ program }: Linted): readonly Diagnostic[] {
  const years = yearsOfPeriod(program.framework.period)
  const first = new Map<string, { readonly programme: Programme; readonly cost: Cost }>()
  return program.programmes.flatMap((programme) => {
    const cost = programme.costs.find(({ kind }) => kind === 'total')
    const key = cost && keyOf(cost, years)
    if (!cost || key === undefined || programme.costs.some(({ restates }) => restates)) return []
    const before = first.get(key)
    if (before === undefined) {
      first.set(key, { programme, cost })
      return []
    }
    return [diagnostic('same-cost-twice', { other: before.programme.number }, cost.span, { related: [{ span: before.cost.span, label: 'first-here' }] })]
  })
}

/** The yen of every year that has some; a cost of one year only is too often the same by chance. */
function keyOf({ amounts }: Cost, years: readonly number[]): string | undefined {
  const stated = years.flatMap((year) => {
    const amount = amounts.find((one) => includesYear(one.years, year))?.amount
    return amount?.kind === 'yen' && amount.value !== '0' ? [`${year}:${amount.value}`] : []
  })
  return stated.length < 2 ? undefined : stated.join()
}

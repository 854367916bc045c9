import { createGroup, shareInto, weigh, type GroupRule } from '@renkei/money'
import { hasBearer, type Framework } from './framework.ts'

const byRemainders: GroupRule = { unit: 1, direction: 'down', remainder: { to: 'largest-remainder' } }

/** The same yen from the kernel of the money package, without plan, figures or states. */
export function sharesAlone({ population, amounts }: Framework, each: (shares: Float64Array, programme: number, year: number) => unknown): void {
  const shares = new Float64Array(population.length)
  const group = createGroup(Float64Array.from(population), shares, population.length)
  weigh(group)
  amounts.forEach((byYear, programme) => {
    const rule: GroupRule = hasBearer(programme) ? { ...byRemainders, remainder: { to: 'bearer', bearer: programme } } : byRemainders
    byYear.forEach((amount, year) => {
      if (shareInto(rule, amount, group) !== undefined) throw new Error('no shares')
      each(shares, programme, year)
    })
  })
}

import { paid } from '../oracle/rows.mjs'
import { equal, mix, only, ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const people = figures(table(import.meta.url, '人口.csv'), '人口')
const costs = [[2025, 84_610_000], [2026, 85_040_000], [2027, 79_330_000], [2028, 79_560_000]]

export const expected = costs.flatMap(([year, cost]) => {
  const bodies = Object.keys(people).filter((body) => year < 2027 || body !== '下川町')
  return paid(year, 1, '衛生費', yen(cost, mix([30, equal(bodies)], [70, ratio(only(bodies, people))])))
})

import { by, plus, times } from '../oracle/fraction.mjs'
import { paid } from '../oracle/rows.mjs'
import { each, equal, mix, of, ratio, without, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const population = ratio(figures(table(import.meta.url, '人口.csv'), '人口'))
const even = equal(Object.keys(population))
const brought = (year) => ratio(figures(table(import.meta.url, '搬入量.csv'), '搬入量', { 年度: year }))
const costs = [[2025, 311_602_000, '令和6年度', 0], [2026, 315_118_000, '令和7年度', 1], [2027, 317_450_000, '令和8年度', 2], [2028, 318_927_000, '令和9年度', 3]]

export const expected = costs.flatMap(([year, cost, before, thirds]) => {
  const old = of(cost, mix([50, even], [50, population]))
  const step = without(of(cost, mix([10, even], [90, brought(before)])), old)
  return paid(year, 1, '処理費', yen(cost, each(old, (value, body) => plus(value, times(step[body], by(thirds, 3))))))
})

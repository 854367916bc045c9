import { paid } from '../oracle/rows.mjs'
import { equal, mix, ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const rows = table(import.meta.url, '人口.csv')
const costs = [[2009, '平成20年度', 512_770_000], [2010, '平成21年度', 518_433_000], [2011, '平成22年度', 520_916_000], [2012, '平成23年度', 524_109_000]]

export const expected = costs.flatMap(([year, before, cost]) => {
  const elderly = ratio(figures(rows, '高齢者人口', { 年度: before }))
  const population = ratio(figures(rows, '人口', { 年度: before }))
  const replaced = year === 2010 || year === 2011
  return paid(year, 1, '共通経費', yen(cost, replaced
    ? mix([10, equal(Object.keys(population))], [60, elderly], [30, population])
    : mix([50, elderly], [50, population])))
})

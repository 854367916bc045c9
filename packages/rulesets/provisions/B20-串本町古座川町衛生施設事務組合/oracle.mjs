import { paid, state } from '../oracle/rows.mjs'
import { equal, mix, ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const population = ratio(figures(table(import.meta.url, '人口.csv'), '人口'))
const even = equal(Object.keys(population))
const costs = [[2022, '令和3年度', 118_400_000, 294_505_000], [2023, '令和4年度', 8_200_000, 297_918_000]]

export const expected = costs.flatMap(([year, before, building, running]) => {
  const actual = ratio(figures(table(import.meta.url, '搬入量.csv'), '搬入量', { 年度: before }))
  return [
    ...paid(year, 1, '建設費', yen(building, mix([35, population], [15, even], [50, actual]))),
    ...paid(year, 1, '運営費', yen(running, mix(['9.5', even], ['90.5', actual]))),
    ...state(year, 1, '臨時の経費', '協議待ち'),
  ]
})

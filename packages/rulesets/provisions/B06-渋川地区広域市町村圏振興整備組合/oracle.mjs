import { paid } from '../oracle/rows.mjs'
import { equal, mix, ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const population = ratio(figures(table(import.meta.url, '人口.csv'), '人口'))
const use = (column, year) => ratio(figures(table(import.meta.url, '実績.csv'), column, { 年度: year }))
const need = (year) => ratio(figures(table(import.meta.url, '需要額.csv'), '消防費基準財政需要額', { 年度: year }))
const even = equal(Object.keys(population))
const costs = [
  [2024, '令和5年度', 83_651_000, 702_119_000, 58_330_000, 1_388_016_000],
  [2025, '令和6年度', 85_207_000, 710_458_000, 59_071_000, 1_402_963_000],
]

export const expected = costs.flatMap(([year, before, office, waste, hall, fire]) => [
  ...paid(year, 1, '総務費', yen(office, mix([6, even], [94, population]))),
  ...paid(year, 2, 'ごみ処理費', yen(waste, mix([6, even], [94, use('搬入量', before)]))),
  ...paid(year, 3, '施設費', yen(hall, mix([6, even], [94, use('利用者数', before)]))),
  ...paid(year, 4, '消防費', yen(fire, mix([4, even], [96, need(before)]))),
])

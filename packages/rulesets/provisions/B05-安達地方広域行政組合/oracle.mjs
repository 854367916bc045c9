import { paid } from '../oracle/rows.mjs'
import { equal, mix, ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const population = ratio(figures(table(import.meta.url, '人口.csv'), '人口'))
const brought = (year) => ratio(figures(table(import.meta.url, '実績.csv'), '搬入量', { 年度: year }))
const even = equal(Object.keys(population))
const costs = [
  [2025, '令和6年度', 688_205_000, 1_112_340_000, 3_816_000, 109_263_000],
  [2026, '令和7年度', 699_480_000, 1_125_113_000, 3_816_000, 112_142_000],
]

export const expected = costs.flatMap(([year, before, waste, fire, assembly, office]) => [
  ...paid(year, 1, 'ごみ処理費', yen(waste, mix([10, even], [90, brought(before)]))),
  ...paid(year, 1, '消防費', yen(fire, mix([15, even], [85, population]))),
  ...paid(year, 1, '議会費', yen(assembly, population)),
  ...paid(year, 1, '総務管理費', yen(office, population)),
])

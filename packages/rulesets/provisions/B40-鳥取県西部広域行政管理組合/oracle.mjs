import { paid } from '../oracle/rows.mjs'
import { equal, mix, ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const population = ratio(figures(table(import.meta.url, '人口.csv'), '人口'))
const actual = (column) => ratio(figures(table(import.meta.url, '実績.csv'), column, { 年度: '令和6年度' }))
const need = ratio(figures(table(import.meta.url, '需要額.csv'), '基準財政需要額', { 年度: '令和6年度' }))
const even = equal(Object.keys(population))

export const expected = [
  ...paid(2025, 1, '総務費', yen(128_610_000, mix([10, even], [90, population]))),
  ...paid(2025, 2, '処理費', yen(1_350_704_000, mix([5, even], [95, actual('搬入量')]))),
  ...paid(2025, 3, '斎場費', yen(97_219_000, mix([10, even], [30, population], [60, actual('火葬件数')]))),
  ...paid(2025, 4, '審査費', yen(63_558_000, actual('審査件数'))),
  ...paid(2025, 5, '消防費', yen(2_904_115_000, need)),
]

import { paid } from '../oracle/rows.mjs'
import { equal, mix, ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const population = ratio(figures(table(import.meta.url, '人口.csv'), '人口'))
const need = ratio(figures(table(import.meta.url, '需要額.csv'), '消防費基準財政需要額', { 年度: '令和6年度' }))
const use = ratio(figures(table(import.meta.url, '利用量.csv'), '利用量', { 年度: '令和5年度' }))
const even = equal(Object.keys(population))
const building = mix([10, even], [90, use])

export const expected = [
  ...paid(2025, 1, '共通経費', yen(61_234_000, mix([30, even], [70, population]))),
  ...paid(2025, 2, '運営費', yen(611_950_000, use)),
  ...paid(2025, 2, '建設費', yen(98_300_000, building)),
  ...paid(2025, 2, '公債費', yen(72_217_000, building)),
  ...paid(2025, 3, '消防費', yen(1_120_660_000, need)),
  ...paid(2025, 3, '消防庁舎の建設費', { 湯沢市: 84_220_000 }),
]

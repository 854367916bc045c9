import { paid } from '../oracle/rows.mjs'
import { equal, mix, ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const population = ratio(figures(table(import.meta.url, '人口.csv'), '人口'))
const ceiling = ratio(figures(table(import.meta.url, '上限額.csv'), '特別交付税上限額'))
const even = mix([70, equal(Object.keys(population))], [30, population])

export const expected = [
  ...paid(2025, 1, '観光費', yen(6_730_000, even)),
  ...paid(2025, 1, '研修費', yen(1_720_000, even)),
  ...paid(2025, 2, '宣伝費', yen(12_304_000, mix([70, ceiling], [30, population]))),
]

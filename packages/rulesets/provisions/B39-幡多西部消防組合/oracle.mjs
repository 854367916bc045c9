import { paid } from '../oracle/rows.mjs'
import { equal, mix, ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const need = ratio(figures(table(import.meta.url, '需要額.csv'), '事業費補正を除く消防費基準財政需要額'))
const population = ratio(figures(table(import.meta.url, '人口.csv'), '人口'))

export const expected = [
  ...paid(2025, 1, '本部費', yen(512_906_000, need)),
  ...paid(2025, 1, '宿毛署費', { 宿毛市: 88_714_000 }),
  ...paid(2025, 1, '大月分署費', { 大月町: 53_811_000 }),
  ...paid(2025, 2, 'し尿処理費', yen(74_350_000, mix([80, population], [20, equal(Object.keys(population))]))),
]

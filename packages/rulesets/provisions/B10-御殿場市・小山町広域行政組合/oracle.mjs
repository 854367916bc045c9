import { by } from '../oracle/fraction.mjs'
import { paid } from '../oracle/rows.mjs'
import { each, equal, mix, ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const population = ratio(figures(table(import.meta.url, '人口.csv'), '人口'))
const price = figures(table(import.meta.url, '単位費用.csv'), '単位費用')
const need = figures(table(import.meta.url, '需要額.csv'), '消防費基準財政需要額')
const scaled = ratio(each(need, (value, body) => by(value, price[body])))
const even = equal(Object.keys(population))

export const expected = [
  ...paid(2025, 1, '斎場費', yen(64_873_000, mix([20, even], [80, population]))),
  ...paid(2025, 2, '消防費', yen(1_507_319_000, mix([21, even], [79, scaled]))),
]

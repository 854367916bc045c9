import { by, down } from '../oracle/fraction.mjs'
import { paid } from '../oracle/rows.mjs'
import { each, equal, mix, ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const people = table(import.meta.url, '人口.csv')
const population = ratio(figures(people, '人口'))
const elderly = ratio(figures(people, '高齢者人口'))
const benefits = figures(table(import.meta.url, '給付費.csv'), '療養給付費')

export const expected = [
  ...paid(2025, 1, '共通経費', yen(318_244_000, mix([10, equal(Object.keys(population))], [50, elderly], [40, population]))),
  ...paid(2025, 2, '療養給付費負担金', each(benefits, (value) => down(by(value, 12)))),
]

import { by, down, times } from '../oracle/fraction.mjs'
import { paid } from '../oracle/rows.mjs'
import { ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const population = ratio(figures(table(import.meta.url, '人口.csv'), '人口'))

export const expected = [[2024, 96_437_000], [2025, 128_519_000]].flatMap(([year, service]) => {
  const left = down(times(service, by(30, 100)))
  const prefecture = down(by(left, 2))
  return paid(year, 1, '算入残額', { 大分県: prefecture, ...yen(left - prefecture, population) })
})

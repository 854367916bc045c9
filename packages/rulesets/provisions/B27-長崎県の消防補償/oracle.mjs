import { down, times } from '../oracle/fraction.mjs'
import { paid } from '../oracle/rows.mjs'
import { each } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const rows = table(import.meta.url, '人数.csv')

export const expected = [
  ...paid(2025, 1, '団員負担費', each(figures(rows, '消防団員数'), (members) => down(times(2230, members)))),
  ...paid(2025, 1, '住民負担費', each(figures(rows, '人口'), (people) => down(times('7.50', people)))),
]

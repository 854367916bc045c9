import { paid } from '../oracle/rows.mjs'
import { equal, mix, ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const elderly = ratio(figures(table(import.meta.url, '人口.csv'), '高齢者人口'))

export const expected = paid(2025, 1, '審査会費', yen(9_876_000, mix([20, equal(Object.keys(elderly))], [80, elderly])))

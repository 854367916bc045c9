import { paid } from '../oracle/rows.mjs'
import { ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

export const expected = paid(2025, 1, '消防費', yen(508_317_000, ratio(figures(table(import.meta.url, '需要額.csv'), '消防費基準財政需要額'))))

import { paid } from '../oracle/rows.mjs'
import { ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

export const expected = paid(2025, 1, '管理運営費', yen(247_913_000, ratio(figures(table(import.meta.url, '人口.csv'), '人口'))))

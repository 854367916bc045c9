import { paid } from '../oracle/rows.mjs'
import { ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

export const expected = [
  ...paid(2025, 1, 'プラットフォーム使用料', { 長野県: 12_420_000 }),
  ...paid(2025, 1, '電子書籍購入費', yen(14_740_000, ratio(figures(table(import.meta.url, '人口.csv'), '人口')))),
]

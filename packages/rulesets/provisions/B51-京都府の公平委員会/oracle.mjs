import { paid } from '../oracle/rows.mjs'
import { ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

export const expected = [
  ...paid(2025, 1, '共通経費', yen(2_004_000, ratio(figures(table(import.meta.url, '職員数.csv'), '職員数')))),
  ...paid(2025, 1, '事案経費', { 久御山町: 314_000 }),
]

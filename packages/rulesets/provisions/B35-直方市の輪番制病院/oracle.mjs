import { smaller } from '../oracle/fraction.mjs'
import { paid } from '../oracle/rows.mjs'
import { ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const people = (day) => ratio(figures(table(import.meta.url, '人口.csv'), '人口', { 時点: day }))

export const expected = [
  ...paid(2025, 1, '補助金', yen(smaller(26_400_000, 28_917_000), people('2024-10-01'))),
  ...paid(2026, 1, '補助金', yen(smaller(26_400_000, 25_733_000), people('2025-10-01'))),
]

import { paid } from '../oracle/rows.mjs'
import { ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const population = ratio(figures(table(import.meta.url, '人口.csv'), '人口'))
const rule = { unit: 1000, bearer: '東根市' }

export const expected = [
  ...paid(2025, 1, '活動費', yen(3_650_000, population, rule)),
  ...paid(2026, 1, '活動費', yen(4_118_000, population, rule)),
]

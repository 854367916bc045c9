import { paid } from '../oracle/rows.mjs'
import { ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const benefits = (year) => ratio(figures(table(import.meta.url, '給付費.csv'), '給付費', { 年度: year }))

/** What is paid first, by the figures of two years before. */
export const expected = [
  ...paid(2024, 1, '給付費負担金', yen(812_450_000, benefits('令和4年度'))),
  ...paid(2025, 1, '給付費負担金', yen(825_930_000, benefits('令和5年度'))),
]

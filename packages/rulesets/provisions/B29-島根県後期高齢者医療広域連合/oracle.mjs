import { by, down } from '../oracle/fraction.mjs'
import { paid } from '../oracle/rows.mjs'
import { each, ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const benefits = (year) => ratio(figures(table(import.meta.url, '給付費.csv'), '給付費', { 年度: year }))
const first = yen(812_450_000, benefits('令和4年度'))
const settled = yen(812_450_000, benefits('令和6年度'))
const second = yen(825_930_000, benefits('令和5年度'))

/** Quarters in thousands of yen; what is cut goes to the first. */
function quarters(year, shares) {
  const quarter = (value) => down(by(value, 4), 1000)
  return [0, 1, 2, 3].flatMap((at) =>
    paid(year, 1, `第${at + 1}期の納付額`, each(shares, (value) => (at === 0 ? value - 3n * quarter(value) : quarter(value))), { part: '納付' }))
}

export const expected = [
  ...paid(2024, 1, '給付費負担金', first),
  ...paid(2025, 1, '給付費負担金', second),
  ...paid(2025, 1, '給付費負担金', each(settled, (value, body) => value - first[body]), { part: '精算' }),
  ...quarters(2024, first),
  ...quarters(2025, second),
]

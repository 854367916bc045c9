import { by, down, times } from '../oracle/fraction.mjs'
import { paid } from '../oracle/rows.mjs'
import { each, ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const year = yen(508_317_000, ratio(figures(table(import.meta.url, '需要額.csv'), '消防費基準財政需要額')))
const months = [2, 2, 3, 2, 3]

/** Parts under 1,000 yen all go to the last. */
function instalment(value, at) {
  const cut = months.map((count) => down(times(value, by(count, 12)), 1000))
  return at < 4 ? cut[at] : value - cut.slice(0, 4).reduce((sum, part) => sum + part, 0n)
}

/** What is borne, and what is paid at each of the due dates. */
export const expected = [...paid(2025, 1, '消防費', year), ...months.flatMap((_, at) => paid(2025, 1, `第${at + 1}期の納付額`, each(year, (value) => instalment(value, at)), { part: '納付' }))]

import { by, down, times } from '../oracle/fraction.mjs'
import { paid } from '../oracle/rows.mjs'
import { each, ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const year = yen(247_913_000, ratio(figures(table(import.meta.url, '人口.csv'), '人口')))
const percents = [30, 30, 20, 20]
const cut = (value) => percents.map((percent) => down(times(value, by(percent, 100))))

/** What is cut goes to the last instalment. */
function instalment(value, at) {
  const all = cut(value)
  return at < 3 ? all[at] : value - all[0] - all[1] - all[2]
}

/** What is borne, and what is paid at each of the due dates. */
export const expected = [...paid(2025, 1, '管理運営費', year), ...percents.flatMap((_, at) => paid(2025, 1, `第${at + 1}期の納付額`, each(year, (value) => instalment(value, at)), { part: '納付' }))]

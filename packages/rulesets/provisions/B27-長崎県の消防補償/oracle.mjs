import { down, plus, times } from '../oracle/fraction.mjs'
import { paid } from '../oracle/rows.mjs'
import { each } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const rows = table(import.meta.url, '人数.csv')
const people = figures(rows, '人口')

export const expected = paid(2025, 1, '補償負担費', each(figures(rows, '消防団員数'), (members, body) => down(plus(times(2230, members), times('7.50', people[body])))))

import { minus } from '../oracle/fraction.mjs'
import { paid } from '../oracle/rows.mjs'
import { equal, mix, ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const rows = table(import.meta.url, '人口.csv')
const register = figures(rows, '人口')
const district = figures(rows, '須走地区の人口')
const sewer = figures(rows, '下水道利用人口')
const left = Object.fromEntries(Object.keys(register).map((body) => [body, minus(minus(register[body], district[body]), sewer[body])]))

export const expected = paid(2025, 1, 'し尿処理費', yen(88_146_000, mix([20, equal(Object.keys(left))], [80, ratio(left)])))

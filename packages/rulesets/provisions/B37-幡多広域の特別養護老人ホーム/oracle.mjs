import { paid } from '../oracle/rows.mjs'
import { only, ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const people = figures(table(import.meta.url, '人口.csv'), '人口')
const net = 986_730_000n - 210_000_000n - 84_500_000n
const host = (net * 90n) / 100n
const others = Object.keys(people).filter((body) => body !== '三原村')

export const expected = paid(2025, 1, '純建設費', { 三原村: host, ...yen(net - host, ratio(only(others, people))) })

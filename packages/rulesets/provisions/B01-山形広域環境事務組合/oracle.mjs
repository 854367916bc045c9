import { paid, state } from '../oracle/rows.mjs'
import { equal, ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const order = ['山形市', '上山市', '山辺町', '中山町']
const rows = table(import.meta.url, '処理量.csv')
const tonnage = (column, year) => ratio(figures(rows, column, { 年度: year }))
/** The tonnage of the year itself is an estimate until the year is over. */
const provisional = { state: '暫定' }
const costs = [
  [2025, '令和7年度', 48_302_000, 96_415_000, 1_284_903_000, 131_077_000],
  [2026, '令和8年度', 49_117_000, 97_880_000, 1_301_266_000, 133_940_000],
]

const shared = costs.flatMap(([year, name, general, soil, fire, bulky]) => [
  ...paid(year, 1, '一般管理費', yen(general, equal(order), { order })),
  ...paid(year, 2, 'し尿処理費', yen(soil, tonnage('し尿の処理量', name), { order }), provisional),
  ...paid(year, 3, '焼却費', yen(fire, tonnage('焼却量', name), { order }), provisional),
  ...paid(year, 4, '粗大ごみ処理費', yen(bulky, tonnage('粗大ごみ量', name), { order }), provisional),
])

/** What FY2025 came to is not in the tables yet. */
export const expected = [...shared, ...state(2026, 2, 'し尿処理費', '資料待ち', '精算')]

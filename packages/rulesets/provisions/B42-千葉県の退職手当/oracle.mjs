import { by, down, plus, times, total } from '../oracle/fraction.mjs'
import { paid } from '../oracle/rows.mjs'
import { each } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const pays = table(import.meta.url, '給料額.csv')
const retired = table(import.meta.url, '支給額.csv')
const span = ['令和元年度', '令和2年度', '令和3年度', '令和4年度', '令和5年度'].map((year) => figures(retired, '退職手当支給額', { 年度: year }))
const mean = each(span[0], (_, body) => down(by(total(span.map((year) => year[body])), 5), 1000))

const years = [[2024, '令和6年度'], [2025, '令和7年度']]

export const expected = years.flatMap(([year, name]) => {
  const special = figures(pays, '特別職給料額', { 年度: name })
  return paid(year, 1, '給料負担費', each(figures(pays, '一般職給料額', { 年度: name }), (pay, body) => down(plus(times(pay, by(165, 1000)), times(special[body], by(330, 1000))))))
})

/** The mean of five years, cut to 1,000 yen. */
export const awaited = years.flatMap(([year]) => paid(year, 1, '一般負担費', mean))

import { by, down, plus, times } from '../oracle/fraction.mjs'
import { paid } from '../oracle/rows.mjs'
import { each } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const pays = table(import.meta.url, '給料額.csv')

export const expected = [[2024, '令和6年度'], [2025, '令和7年度']].flatMap(([year, name]) => {
  const special = figures(pays, '特別職給料額', { 年度: name })
  const rates = each(figures(pays, '一般職給料額', { 年度: name }), (pay, body) => down(plus(times(pay, by(165, 1000)), times(special[body], by(330, 1000)))))
  return paid(year, 1, '給料負担費', rates)
})

import { paid } from '../oracle/rows.mjs'
import { equal, mix, ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const cases = ratio(figures(table(import.meta.url, '実績.csv'), '審査件数', { 年度: '令和6年度' }))
const posted = ratio(figures(table(import.meta.url, '配置.csv'), '配置人数', { 年度: '令和7年度' }))

export const expected = [
  ...paid(2025, 1, '審査会費', yen(21_438_000, mix([20, equal(Object.keys(cases))], [80, cases]))),
  ...paid(2025, 2, '指導助手費', yen(33_615_000, posted)),
]

import { paid, state } from '../oracle/rows.mjs'
import { each, ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const volumes = table(import.meta.url, '水量.csv')
const used = figures(table(import.meta.url, '使用水量.csv'), '使用水量')
const agreed = figures(table(import.meta.url, '使用水量.csv'), '契約水量')
const excess = (body) => (BigInt(used[body]) > BigInt(agreed[body]) ? BigInt(used[body]) - BigInt(agreed[body]) : 0n)

export const expected = [
  ...paid(2025, 1, '創設基本費', yen(620_400_000, ratio(figures(volumes, '責任水量', { 年度: '昭和55年度' })))),
  ...paid(2025, 1, '更新基本費', yen(184_730_000, ratio(figures(volumes, '負担水量', { 年度: '令和5年度' })))),
  ...paid(2025, 1, '従量費', each(used, (value) => BigInt(value) * 18n)),
  ...paid(2025, 1, '超過費', each(used, (_, body) => excess(body) * 42n)),
  ...state(2025, 1, '資本費', '協議待ち'),
]

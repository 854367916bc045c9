import { paid } from '../oracle/rows.mjs'
import { equal, mix, ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

const shares = (column) => {
  const patients = ratio(figures(table(import.meta.url, '患者数.csv'), column, { 年度: '令和5年度' }))
  return mix([10, equal(Object.keys(patients))], [90, patients])
}

export const expected = [
  ...paid(2025, 1, '診療費', yen(28_517_000, shares('小児科の患者数'))),
  ...paid(2025, 2, '診療費', yen(41_903_000, shares('内科の患者数'))),
]

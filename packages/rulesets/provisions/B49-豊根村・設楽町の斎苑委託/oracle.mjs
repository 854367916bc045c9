import { paid, state } from '../oracle/rows.mjs'
import { table } from '../oracle/table.mjs'

const [row] = table(import.meta.url, '件数.csv')

export const expected = [
  ...paid(2025, 1, '火葬委託費', { 豊根村: BigInt(row['12歳以上の火葬件数']) * 50_000n + BigInt(row['12歳未満の火葬件数']) * 30_000n }),
  ...state(2025, 1, '特別の経費', '協議待ち'),
]

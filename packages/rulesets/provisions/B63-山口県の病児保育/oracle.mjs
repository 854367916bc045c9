import { paid } from '../oracle/rows.mjs'
import { table } from '../oracle/table.mjs'

const rows = table(import.meta.url, '利用児童数.csv')
const sums = (column) => rows.reduce((all, row) => ({ ...all, [row[column]]: (all[row[column]] ?? 0n) + 4_700n * BigInt(row['利用児童数']) }), {})

export const awaited = [
  ...paid(2025, 1, '広域利用費', sums('居住市町')),
  ...paid(2025, 1, '広域利用費', sums('施設所在市町'), { part: '受取' }),
]

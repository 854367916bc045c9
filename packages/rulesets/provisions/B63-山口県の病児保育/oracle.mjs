import { paid } from '../oracle/rows.mjs'
import { table } from '../oracle/table.mjs'

const rows = table(import.meta.url, '利用児童数.csv')
const members = ['下関市', '宇部市', '山口市', '萩市', '防府市', '下松市', '岩国市', '光市', '長門市', '柳井市', '美祢市', '周南市', '山陽小野田市', '周防大島町', '和木町', '上関町', '田布施町', '平生町', '阿武町']
const none = Object.fromEntries(members.map((name) => [name, 0n]))
const sums = (column) => rows.reduce((all, row) => ({ ...all, [row[column]]: all[row[column]] + 4_700n * BigInt(row['利用児童数']) }), none)

export const expected = [
  ...paid(2025, 1, '広域利用費', sums('居住市町')),
  ...paid(2025, 1, '広域利用費の受取額', sums('施設所在市町')),
]

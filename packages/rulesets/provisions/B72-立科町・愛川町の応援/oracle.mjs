import { paid, state } from '../oracle/rows.mjs'

export const expected = [
  ...paid(2025, 1, '派遣費', { 立科町: 2_190_000 }),
  ...paid(2025, 1, '備蓄物資費', { 立科町: 884_000 }),
  ...state(2025, 1, '特別経費', '協議待ち'),
]

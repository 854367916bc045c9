import { paid, state } from '../oracle/rows.mjs'

export const expected = [
  ...paid(2025, 1, '物資費', { 和歌山県: 21_705_000 }),
  ...paid(2025, 1, '職員派遣費', { 和歌山県: 9_614_000 }),
  ...state(2025, 1, '緊急派遣費', '各自負担'),
  ...state(2025, 1, '事故補償費', '各自負担'),
]

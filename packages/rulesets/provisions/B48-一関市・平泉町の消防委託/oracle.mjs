import { paid, state } from '../oracle/rows.mjs'

export const expected = [
  ...paid(2024, 1, '委託費', { 平泉町: 118_400_000 }),
  ...paid(2025, 1, '委託費', { 平泉町: 121_050_000 }),
  /** The settled cost of FY2024 was 117,236,450 yen. */
  ...paid(2025, 1, '委託費', { 平泉町: 117_236_450 - 118_400_000 }, { part: '精算' }),
  ...state(2026, 1, '委託費', '資料待ち'),
  ...state(2026, 1, '委託費', '資料待ち', '精算'),
]

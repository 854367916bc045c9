import { state } from '../oracle/rows.mjs'

export const expected = state(2025, 1, '運営費', '協議待ち')

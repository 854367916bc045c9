import { paid } from '../oracle/rows.mjs'

export const expected = paid(2025, 1, '運営費', { 帯広市: 148_260_000 })

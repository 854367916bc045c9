import { paid } from '../oracle/rows.mjs'
import { yen } from '../oracle/share.mjs'

export const expected = paid(2009, 1, '債務承継費', yen(2_418_337_000, { 東御市: 61, 上田市: 27, 立科町: 12 }))

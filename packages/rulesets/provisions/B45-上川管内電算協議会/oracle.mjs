import { paid, state } from '../oracle/rows.mjs'
import { equal, yen } from '../oracle/share.mjs'

export const expected = [
  ...paid(2025, 1, '共同利用費', yen(38_271_000, equal(['東神楽町', '当麻町', '比布町']))),
  ...state(2025, 1, '共同調達に係る準会員の負担金', '協議待ち'),
]

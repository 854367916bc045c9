import { paid } from '../oracle/rows.mjs'
import { ratio, yen } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

export const expected = paid(2025, 1, '純診療所費', yen(133_905_000 - 61_288_000, ratio(figures(table(import.meta.url, '患者数.csv'), '患者数'))))

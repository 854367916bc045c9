import { down, less, times } from '../oracle/fraction.mjs'
import { paid } from '../oracle/rows.mjs'
import { each } from '../oracle/share.mjs'
import { figures, table } from '../oracle/table.mjs'

/** A debt loses what is under one yen; a whole debt under one yen becomes one yen. */
function debt(value) {
  return less(0, value) && less(value, 1) ? 1n : down(value)
}

export const awaited = paid(2025, 1, '電気費', each(figures(table(import.meta.url, '使用量.csv'), '使用量'), (value) => debt(times(value, '0.03'))))

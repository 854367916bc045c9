import type { TableWords } from '../words/table.ts'

/** An amount as people write it: 1,234円, △1,234円. Text holds whole yen of any size. */
export function formatYen(yen: number | string, words: TableWords): string {
  const text = String(yen)
  const digits = text.replace('-', '').replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return words.yen(text.startsWith('-') ? words.minus + digits : digits)
}

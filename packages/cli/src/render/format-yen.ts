import type { TableWords } from '../words/table.ts'

/** An amount as people write it: 1,234円, △1,234円. */
export function formatYen(yen: number, words: TableWords): string {
  return words.yen(formatDigits(yen, words.minus))
}

/** A whole number in groups of three. */
function formatDigits(value: number, minus: string): string {
  const digits = String(Math.abs(value)).replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return value < 0 ? minus + digits : digits
}

import type { Selection } from './selection.ts'

/** A selection as the text of its file. */
export function selectionText({ table, edition, quality, published, obtained, day, indicators, times, areas }: Selection): string {
  const file = { 統計表: table, 資料: edition, 区分: quality, 公表日: published, 取得日: obtained, 基準日: day, 数値: indicators, 時点: times, 地域: areas }
  return `${JSON.stringify(file, undefined, 2)}\n`
}

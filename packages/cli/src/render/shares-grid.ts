import { displayWidth, visibleText } from '@renkei/diagnostics'
import type { ReportShare } from '@renkei/ruleset'
import type { TableWords } from '../words/table.ts'
import { PAGE, padEnd, padStart, paragraph } from './columns.ts'
import { formatYen } from './format-yen.ts'

const INDENT = 4
const GAP = 3

/** Who pays how much: up to three to a row, names and amounts in columns. */
export function sharesGrid(shares: readonly ReportShare[], words: TableWords): string[] {
  const cells = shares.flatMap((share) => cellOf(share, words))
  const nameWidth = Math.max(0, ...cells.map(({ name }) => displayWidth(name)))
  const amountWidth = Math.max(0, ...cells.map(({ amount }) => displayWidth(amount)))
  const width = nameWidth + 1 + amountWidth
  if (INDENT + width > PAGE) return cells.flatMap(({ name, amount }) => [...paragraph(name, INDENT), padStart(amount, PAGE)])
  const perRow = Math.min(3, Math.floor((PAGE - INDENT + GAP) / (width + GAP)))
  const texts = cells.map(({ name, amount }) => `${padEnd(name, nameWidth)} ${padStart(amount, amountWidth)}`)
  const rows = Array.from({ length: Math.ceil(texts.length / perRow) }, (_, row) => texts.slice(row * perRow, (row + 1) * perRow))
  return rows.map((row) => ' '.repeat(INDENT) + row.join(' '.repeat(GAP)))
}

/** Nothing for a body that pays no amount of its own. */
function cellOf({ name, yen, low, high }: ReportShare, words: TableWords): { name: string; amount: string }[] {
  const shown = visibleText(name)
  if (yen !== undefined) return [{ name: shown, amount: formatYen(yen, words) }]
  if (low === undefined || high === undefined) return []
  return [{ name: shown, amount: words.range(formatYen(low, words), formatYen(high, words)) }]
}

import type { Language } from '@renkei/diagnostics'
import { stateWords } from '@renkei/plan'
import type { ReportPayment } from '@renkei/ruleset'
import type { Paint } from '../paint.ts'
import { tableWords } from '../words/table.ts'
import { amountRow } from './amount-row.ts'
import { paragraph } from './columns.ts'
import { formatYen } from './format-yen.ts'
import { sharesGrid } from './shares-grid.ts'
import { stateColors } from './state-colors.ts'

/** What follows the shares, under a heading of its own: 納付 with the day and to whom, 財政措置 and 実質負担額. Nothing where the text has none. */
export function besideSharesBlock(title: 'payments' | 'measures', found: readonly ReportPayment[], language: Language, paint: Paint): string[] {
  const words = tableWords[language]
  if (found.length === 0) return []
  const rows = found.flatMap(({ programme, cost, due, to, total, state, shares, received }) => {
    const amount = total === undefined ? '' : formatYen(total, words)
    const remarks = [...(due === undefined ? [] : [words.due(words.date(due))]), ...(to === undefined ? [] : [received ? words.receivedBy(to) : words.payee(to)])]
    return [...amountRow(words.besideShares(programme, cost, remarks), amount, paint(stateColors[state], stateWords[language][state])), ...sharesGrid(shares, words)]
  })
  return ['', ...paragraph(words[title]).map((row) => paint('bold', row)), ...rows]
}

import type { Language } from '@renkei/diagnostics'
import type { State } from '@renkei/plan'
import type { Paint } from '../paint.ts'
import type { EvaluationReport } from '@renkei/ruleset'
import { tableWords } from '../words/table.ts'
import { amountRow } from './amount-row.ts'
import { paragraph, rule } from './columns.ts'
import { formatYen } from './format-yen.ts'

/** Subtotals of what is determined and what is provisional, and how much is open; a total only where nothing is left. */
export function totalsBlock(report: EvaluationReport, body: string | undefined, language: Language, paint: Paint): string[] {
  const words = tableWords[language]
  const { determined, provisional, open, hanging } = report.totals
  const counted = (state: State) => report.outcomes.filter((outcome) => outcome.state === state && outcome.restates === undefined).length
  const provisionalCount = counted('provisional')
  const year = words.year(report.fiscalYear)
  const rows = [
    paint('dim', rule()),
    ...paragraph(body === undefined ? words.totals(year) : words.bodyTotals(year, body)).map((row) => paint('bold', row)),
    ...amountRow(words.determined(counted('determined')), formatYen(determined, words)),
    ...amountRow(words.provisional(provisionalCount), formatYen(provisional, words)),
    ...amountRow(words.open, words.count(open)),
  ]
  if (open === 0 && provisionalCount === 0) return [...rows, ...amountRow(words.sum, formatYen(determined, words))]
  const hangs = open === 0 ? [] : amountRow(words.hanging, formatYen(hanging, words))
  return [...rows, ...hangs, ...paragraph(words.noTotal, 2)]
}

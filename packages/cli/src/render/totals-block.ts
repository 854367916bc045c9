import type { Language } from '@renkei/diagnostics'
import type { State } from '@renkei/plan'
import type { EvaluationReport } from '@renkei/ruleset'
import type { Paint } from '../paint.ts'
import { tableWords } from '../words/table.ts'
import { amountRow } from './amount-row.ts'
import { paragraph, rule } from './columns.ts'
import { formatYen } from './format-yen.ts'

/** Subtotals of what is determined and what is provisional, and how much is open; a total only where nothing is left. */
export function totalsBlock(report: EvaluationReport, body: string | undefined, language: Language, paint: Paint): string[] {
  const words = tableWords[language]
  const { determined, provisional, open, hanging, hangingOn, openOutside } = report.totals
  const counted = (state: State) => report.outcomes.filter((outcome) => outcome.state === state && outcome.inTotal && outcome.restates === undefined).length
  const provisionalCount = counted('provisional')
  const year = words.year(report.fiscalYear)
  const final = open === 0 && provisionalCount === 0
  return [
    paint('dim', rule()),
    ...paragraph(body === undefined ? words.totals(year) : words.bodyTotals(year, body)).map((row) => paint('bold', row)),
    ...(final ? [] : amountRow(words.determined(counted('determined')), formatYen(determined, words))),
    ...(provisionalCount === 0 ? [] : amountRow(words.provisional(provisionalCount), formatYen(provisional, words))),
    ...(final ? amountRow(words.sum, formatYen(determined, words)) : []),
    ...(open === 0 ? [] : amountRow(words.open, words.count(open))),
    ...(hanging === 0 ? [] : amountRow(body === undefined ? words.hanging : words.with(words.hanging, words.ofAll), formatYen(hanging, words))),
    ...hangingOn.flatMap((item) => amountRow(words.hangingOn(item.programme, item.about), formatYen(item.yen, words))),
    ...(openOutside === 0 ? [] : amountRow(words.openOutside, words.count(openOutside))),
    ...(final ? [] : paragraph(words.noTotal, 2)),
  ]
}

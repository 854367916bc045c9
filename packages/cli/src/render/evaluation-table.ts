import type { Language } from '@renkei/diagnostics'
import type { Paint } from '../paint.ts'
import type { EvaluationReport, ReportOutcome } from '@renkei/ruleset'
import { tableWords } from '../words/table.ts'
import { assumptionsBlock } from './assumptions-block.ts'
import { besideSharesBlock } from './beside-shares-block.ts'
import { paragraph } from './columns.ts'
import { nextSteps, type Selection } from './next-steps.ts'
import { programmeBlock } from './programme-block.ts'
import { reportHead } from './report-head.ts'
import { totalsBlock } from './totals-block.ts'

/** A report for the screen, 80 columns wide, for a reader who knows the agreement and no computer. */
export function evaluationTable(report: EvaluationReport, selection: Selection, language: Language, paint: Paint): string {
  const programmes = byProgramme(report.outcomes).flatMap((outcomes) => ['', ...programmeBlock(outcomes, selection.body !== undefined, language, paint)])
  const rows = [
    ...reportHead(report, selection.body, language, paint),
    ...(programmes.length === 0 ? ['', ...paragraph(tableWords[language].nothing)] : programmes),
    ...besideSharesBlock('payments', report.payments, language, paint),
    ...besideSharesBlock('measures', report.measures, language, paint),
    '',
    ...totalsBlock(report, selection.body, language, paint),
    ...assumptionsBlock(report, language, paint),
    ...nextSteps(report, selection, language, paint),
  ]
  return `${rows.join('\n')}\n`
}

/** In the order of the report. */
function byProgramme(outcomes: readonly ReportOutcome[]): [ReportOutcome, ...ReportOutcome[]][] {
  const groups = new Map<string, [ReportOutcome, ...ReportOutcome[]]>()
  for (const outcome of outcomes) {
    const group = groups.get(outcome.programme)
    if (group) group.push(outcome)
    else groups.set(outcome.programme, [outcome])
  }
  return [...groups.values()]
}

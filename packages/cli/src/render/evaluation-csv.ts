import type { Language } from '@renkei/diagnostics'
import type { EvaluationReport } from '@renkei/ruleset'
import { csvText } from '@renkei/csv'
import { evaluationRows } from '@renkei/report/rows'

/** A report for spreadsheets: a row for each body of each cost. */
export function evaluationCsv(report: EvaluationReport, language: Language): string {
  return csvText(evaluationRows(report, language))
}

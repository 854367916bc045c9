import type { EvaluationReport } from '@renkei/ruleset'

/** A report for other programs. */
export function evaluationJson(report: EvaluationReport): string {
  return `${JSON.stringify(report, null, 2)}\n`
}

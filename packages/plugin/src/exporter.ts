import type { Language } from '@renkei/diagnostics'
import type { EvaluationReport } from '@renkei/ruleset'

/** Another form of the outcome of a year: `renkei evaluate … --format <name>`. */
export interface Exporter {
  readonly name: string
  /** The whole text. The report is plain data; its yen are exact. */
  export(report: EvaluationReport, options: { readonly language: Language }): string
}

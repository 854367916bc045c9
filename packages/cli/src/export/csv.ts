import { encodeCsv, type TableEncoding } from '@renkei/csv'
import { evaluationRows } from '@renkei/report/rows'
import { report } from '@renkei/ruleset'
import type { ExportKind } from './export-kind.ts'

/** The amounts of a year, a row for each body of each cost, in the encoding that the next system reads. */
export function csv(encoding: TableEncoding): ExportKind['make'] {
  return async ({ ruleSet, evaluation, selected: { year } }, language) => {
    const { bytes, diagnostics } = encodeCsv(evaluationRows(report(ruleSet, evaluation, { year, language }), language), encoding)
    return bytes ? { content: bytes, notes: [] } : { problems: diagnostics, notes: [] }
  }
}

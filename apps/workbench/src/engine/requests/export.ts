import { hasErrors } from '@renkei/diagnostics'
import { messagesOf } from '../messages.ts'
import type { Exported, ExportParams } from '../protocol-transfer.ts'
import type { Session } from '../session.ts'

/** Makes a file of a year; what makes each kind is fetched when it is first asked for. */
export async function exportAs(session: Session, params: ExportParams): Promise<Exported> {
  const { diagnostics } = session.evaluation(params.year)
  const wrong = [...session.ruleSet.diagnostics, ...diagnostics].filter(({ severity }) => severity === 'error')
  if (hasErrors(wrong) || session.ruleSet.compiled.plan === undefined) return { ending: '', type: '', notes: [], messages: messagesOf(session, wrong, params.language) }
  switch (params.kind) {
    case 'xlsx':
      return (await import('./export-workbook.ts')).exportWorkbook(session, params)
    case 'forms':
      return (await import('./export-forms.ts')).exportForms(session)
    case 'csv':
    case 'csv-cp932':
      return (await import('./export-table.ts')).exportTable(session, params)
    default:
      return (await import('./export-paper.ts')).exportPaper(session, params)
  }
}

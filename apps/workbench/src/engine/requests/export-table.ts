import { encodeCsv } from '@renkei/csv'
import { evaluationRows } from '@renkei/report/rows'
import { report } from '@renkei/ruleset'
import { messagesOf } from '../messages.ts'
import type { Exported, ExportParams } from '../protocol-transfer.ts'
import type { Session } from '../session.ts'

/** The amounts of a year, a row for each body of each cost, in the encoding that the next system reads. */
export function exportTable(session: Session, { kind, year, language, body }: ExportParams): Exported {
  const found = report(session.ruleSet, session.evaluation(year), { year, language, ...(body ? { body: body.code } : {}) })
  const { bytes, diagnostics } = encodeCsv(evaluationRows(found, language), kind === 'csv' ? 'utf-8' : 'cp932')
  return { ...(bytes ? { content: bytes } : {}), ending: '.csv', type: 'text/csv', notes: [], messages: messagesOf(session, diagnostics, language) }
}

import { encodeCsv } from '@renkei/csv'
import { comparisonPaper, printDocx, printHtml } from '@renkei/report'
import { effectRows } from '@renkei/report/rows'
import { messagesOf } from '../messages.ts'
import type { ComparePaperParams } from '../protocol-compare.ts'
import type { Exported } from '../protocol-transfer.ts'
import type { Session } from '../session.ts'
import { comparisonOf } from './comparison.ts'

/** 新旧対照表 with the yen of each body: for Word, as a page to print, or as a table. It tells under which conditions it was made, and when. */
export async function comparePaper(session: Session, params: ComparePaperParams): Promise<Exported> {
  const { kind, language, conditions, made } = params
  const comparison = comparisonOf(session, params)
  if (kind === 'csv') {
    const { bytes, diagnostics } = encodeCsv(effectRows(comparison.effects, language, { conditions, made }), 'utf-8')
    return { ...(bytes ? { content: bytes } : {}), ending: '.csv', type: 'text/csv', notes: [], messages: messagesOf(session, diagnostics, language) }
  }
  const paper = comparisonPaper(comparison, language, { conditions, made })
  return kind === 'docx'
    ? { content: await printDocx(paper), ending: '.docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', notes: [], messages: [] }
    : { content: printHtml(paper), ending: '.html', type: 'text/html', notes: [], messages: [] }
}

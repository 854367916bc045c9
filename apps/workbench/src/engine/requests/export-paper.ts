import { documentOf, explainLine } from '@renkei/explanation'
import { assumptionList, notices, openList, type Paper, type PaperSubject, printDocx, printHtml, statement, yearResult, type YearResult } from '@renkei/report'
import type { ReportBody } from '@renkei/ruleset'
import { explainer } from '../explainer.ts'
import type { Exported, ExportParams } from '../protocol-transfer.ts'
import type { Session } from '../session.ts'

/** 負担金算定書, 通知, 未決一覧, 仮定一覧: as a page to print, or for Word. */
export async function exportPaper(session: Session, params: ExportParams): Promise<Exported> {
  const paper = paperOf(session, params)
  const docx = params.kind.endsWith('-docx')
  return {
    content: docx ? await printDocx(paper) : printHtml(paper),
    ending: docx ? '.docx' : '.html',
    type: docx ? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' : 'text/html',
    notes: [],
    messages: [],
  }
}

function paperOf(session: Session, { kind, year, language, body }: ExportParams): Paper {
  const subject = (of: ReportBody | undefined): PaperSubject => ({ ruleSet: session.ruleSet, evaluation: session.evaluation(year), language, year, ...(of ? { body: of } : {}) })
  const [what] = kind.split('-')
  if (what === 'open') return openList(yearResult(subject(body), [], false))
  if (what === 'assumptions') return assumptionList(yearResult(subject(body), [], false))
  if (what === 'statement') return statement(yearResult(subject(body), reasonsOf(session, subject(body), 'all'), true))
  const letters = (body ? [body] : session.ruleSet.bodies).map((one): YearResult => yearResult(subject(one), reasonsOf(session, subject(one), 'of-yen'), false))
  return notices(letters.filter(({ report: { outcomes } }) => outcomes.length > 0))
}

/** A letter tells the reasons of the yen in it, a statement all. */
function reasonsOf(session: Session, { language, year, body }: PaperSubject, which: 'all' | 'of-yen') {
  const context = explainer(session, year, language)
  if (context === undefined) return []
  const { plan, outcome } = context
  const lines = new Map(plan.lines.map((line) => [line.id, line]))
  return outcome.lines.flatMap((found) => {
    const line = lines.get(found.line)!
    const at = body === undefined ? -1 : (plan.axes.find(({ id }) => id === line.bodies)?.members.indexOf(body.code) ?? -1)
    const concerned = body === undefined || found.members?.[at] === true || line.payment?.payees?.[found.year]?.includes(body.code) === true
    if (found.year !== String(year) || !concerned) return []
    const explanation = explainLine(context, { line: found.line, year: found.year, ...(body ? { body: body.code } : {}) })
    return explanation !== undefined && (which === 'all' || explanation.yen.some(({ yen }) => yen !== undefined)) ? [documentOf(context, explanation)] : []
  })
}

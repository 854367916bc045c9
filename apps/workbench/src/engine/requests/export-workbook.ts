import { lineIndex, type LineIndex } from '@renkei/diagnostics'
import { report } from '@renkei/ruleset'
import { REFUSAL_TEXTS, workbookOf, writeWorkbook } from '@renkei/xlsx'
import type { Exported, ExportParams } from '../protocol-transfer.ts'
import type { Session } from '../session.ts'

/** The live 積算内訳書 of a year; what it cannot compute is told by name. */
export async function exportWorkbook(session: Session, { year, language }: ExportParams): Promise<Exported> {
  const { ruleSet } = session
  const evaluation = session.evaluation(year)
  const { plan, snapshot, outcome } = evaluation
  const indexes = new Map<string, LineIndex>()
  const workbook = workbookOf({
    plan: plan!,
    snapshot: snapshot!,
    outcome: outcome!,
    year: String(year),
    title: ruleSet.name,
    bodies: ruleSet.bodies,
    programmes: ruleSet.programmes,
    citationOf: ({ source, start }) => {
      const index = indexes.get(source) ?? lineIndex(session.textOf(source))
      indexes.set(source, index)
      return `${source} ${String(index.positionAt(start).line)}行`
    },
    assumptions: report(ruleSet, evaluation, { year, language: 'ja' }).assumptions,
  })
  const lines = new Map(plan!.lines.map(({ id, programme, cost }) => [id, `【${programme}】${cost}`]))
  const notes = workbook.refusals.map(({ line, code }) => `${lines.get(line) ?? line}　${REFUSAL_TEXTS[language][code]}`)
  return { content: await writeWorkbook(workbook), ending: '.xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', notes, messages: [] }
}

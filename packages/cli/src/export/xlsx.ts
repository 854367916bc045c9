import { report } from '@renkei/ruleset'
import { REFUSAL_TEXTS, workbookOf, writeWorkbook } from '@renkei/xlsx'
import { placeFinder } from '../place-finder.ts'
import { exportWords } from '../words/export.ts'
import type { ExportKind } from './export-kind.ts'

/** The live 積算内訳書 of a year; what it cannot compute is told by name. */
export const xlsx: ExportKind['make'] = async ({ ruleSet, evaluation, selected, texts }, language) => {
  const { plan, snapshot, outcome } = evaluation
  const place = placeFinder(texts)
  const workbook = workbookOf({
    plan: plan!,
    snapshot: snapshot!,
    outcome: outcome!,
    year: String(selected.year),
    title: ruleSet.name,
    bodies: ruleSet.bodies,
    programmes: ruleSet.programmes,
    citationOf: (span) => {
      const { file, line } = place(span)
      return `${file} ${line}行`
    },
    assumptions: report(ruleSet, evaluation, { year: selected.year, language: 'ja' }).assumptions,
  })
  const words = exportWords[language]
  const lines = new Map(plan!.lines.map(({ id, programme, cost }) => [id, `【${programme}】${cost}`]))
  return { content: await writeWorkbook(workbook), notes: workbook.refusals.map(({ line, code }) => words.notCarried(lines.get(line) ?? line, REFUSAL_TEXTS[language][code])) }
}

import type { Finding } from '../reconcile/finding.ts'
import { fundingText, rolesText } from './beside-text.ts'
import { doubtsText } from './doubts-text.ts'
import type { Draft, DraftedProgramme } from './draft.ts'
import { frameworkText } from './framework-text.ts'
import { indicatorFiles } from './indicator-files.ts'
import { kpiText } from './kpi-text.ts'
import { programmeText } from './programme-text.ts'
import { fileName, remark } from './text.ts'
import { groupBy } from '../group-by.ts'

/** The files of a draft rule set by name: texts in the rule language, and tables. */
export function draftFiles(draft: Draft, findings: readonly Finding[], source: string): Readonly<Record<string, string>> {
  const parts = groupBy(draft.programmes, partOf)
  const files: Record<string, string> = { '枠組み.renkei': frameworkText(draft, source), ...indicatorFiles(draft) }
  for (const [index, [part, programmes]] of parts.entries()) {
    files[`${index + 1} ${fileName(part.split(' > ').at(-1) ?? part)}.renkei`] = [remark(part), ...programmes.map((one) => programmeText(one, draft))].join('\n\n') + '\n'
  }
  const beside = { 成果指標: kpiText(draft.vision.kpis), 財源: fundingText(draft), 役割分担: rolesText(draft), 疑義: doubtsText(draft, findings) }
  for (const [name, text] of Object.entries(beside)) if (text !== '') files[`${name}.renkei`] = `${text}\n`
  return files
}

/** Programmes go together by field: 「ウ …」, where that is large by 「A …」 below it. */
function partOf({ programme: { path } }: DraftedProgramme): string {
  const field = path.filter(({ text }) => /^[ア-ンA-ZＡ-Ｚ][\s　.．]/.test(text)).map(({ text }) => text)
  return field.length > 0 ? field.join(' > ') : '事業'
}

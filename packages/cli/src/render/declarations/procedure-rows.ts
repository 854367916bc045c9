import type { ReportProcedure } from '@renkei/ruleset'
import type { DeclarationWords } from '../../words/declarations/index.ts'
import { hanging, labelled } from '../columns.ts'
import { declarationRows } from './declaration-rows.ts'

/** The steps in order with their state and time. */
export function procedureRows(procedure: ReportProcedure, words: DeclarationWords): string[] {
  const rows = [
    ...procedure.steps.flatMap(({ name, state, when }, at) => hanging(`    ${at + 1}. `, `${name}  ${words.step[state]}${when === undefined ? '' : `  ${when.text}`}`)),
    ...procedure.decisions.flatMap(({ text, count }) => labelled(words.decision, `${text}${count ? words.consent(count.needed, count.of) : ''}`, 4)),
  ]
  return declarationRows(procedure, rows, words)
}

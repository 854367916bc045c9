import { type YearResult, yearResult as resultOf } from '@renkei/report'
import type { Options } from '../arguments/request.ts'
import type { EvaluatedFolder } from '../evaluate-folder.ts'
import { explainSelected } from '../explain-selected.ts'

/** What the papers of a year are written from, with the reasons the paper tells: of all costs, or of those that have yen. */
export function yearResult(evaluated: EvaluatedFolder, { language, registry }: Options, reasons: 'all' | 'of-yen' | 'none'): YearResult {
  const { ruleSet, evaluation, selected } = evaluated
  const explained = reasons === 'none' ? [] : explainSelected(evaluated, language, registry?.explanations)
  const told = explained.filter(({ explanation: { yen } }) => reasons === 'all' || yen.some((one) => one.yen !== undefined)).map(({ document }) => document)
  return resultOf({ ruleSet, evaluation, language, ...selected }, told, reasons === 'all')
}

/** The same for each body that something concerns, or for the one that was asked for: a letter goes to each. */
export function resultsByBody(evaluated: EvaluatedFolder, options: Options): readonly YearResult[] {
  const bodies = evaluated.selected.body === undefined ? evaluated.ruleSet.bodies : [evaluated.selected.body]
  return bodies.map((body) => yearResult({ ...evaluated, selected: { ...evaluated.selected, body } }, options, 'of-yen')).filter(({ report: { outcomes } }) => outcomes.length > 0)
}

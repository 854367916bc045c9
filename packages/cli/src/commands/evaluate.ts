import type { State } from '@renkei/plan'
import { type EvaluationReport, report } from '@renkei/ruleset'
import { formats } from '../arguments/option-table.ts'
import { isUsageProblem } from '../arguments/usage-problem.ts'
import type { Command } from '../command.ts'
import { evaluateFolder } from '../evaluate-folder.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import { evaluationTable } from '../render/evaluation-table.ts'
import { exporters } from '../render/exporters.ts'
import { tellRemarks } from '../tell-remarks.ts'

/** States in which a number is missing or may still change. */
const unfinished: ReadonlySet<State> = new Set(['provisional', 'bounded', 'awaiting-consultation', 'awaiting-figures', 'not-stated'])

/** Lists the shares of a year, what is still open and which figures are missing. */
export const evaluate: Command = (folder, options, io) => {
  const forms = options.registry?.exporters ?? new Map(exporters.map((one) => [one.name, one]))
  if (options.exporter !== undefined && !forms.has(options.exporter)) return { problem: 'bad-choice', name: '--format', value: options.exporter, choices: [...new Set([...formats, ...forms.keys()])] }
  const evaluated = evaluateFolder(folder, options, io)
  if (typeof evaluated === 'number' || isUsageProblem(evaluated)) return evaluated
  const { ruleSet, evaluation, selected } = evaluated
  const { year, programme, body } = selected
  const part = { ...(programme === undefined ? {} : { programme }), ...(body === undefined ? {} : { body: body.code }) }
  const result = report(ruleSet, evaluation, { year, ...part, language: options.language })
  const exporter = options.exporter ?? options.format
  const form = forms.get(exporter)
  if (form) io.out(form.export(result, { language: options.language }))
  else io.out(evaluationTable(result, { folder, ...part, ...(body === undefined ? {} : { body: body.name }) }, options.language, io.paintOut))
  tellRemarks(evaluated.remarks, folder, options.language, io)
  return evaluated.hasErrors ? exitCode.errors : codeOf(result, options.strict)
}

function codeOf({ outcomes }: EvaluationReport, strict: boolean): ExitCode {
  if (outcomes.some(({ state }) => state === 'error')) return exitCode.errors
  return strict && outcomes.some(({ state }) => unfinished.has(state)) ? exitCode.incomplete : exitCode.fine
}

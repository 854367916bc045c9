import { compareDiagnostics, type Diagnostic, hasErrors } from '@renkei/diagnostics'
import { printText } from '@renkei/explanation'
import { comparisonPaper, comparisonScreen } from '@renkei/report'
import { compareRuleSets, type RuleSet } from '@renkei/ruleset'
import type { Options } from '../arguments/request.ts'
import { isUsageProblem, type UsageProblem } from '../arguments/usage-problem.ts'
import type { Command } from '../command.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import type { Io } from '../io.ts'
import type { OpenedFolder } from '../open-folder.ts'
import { openCompared } from '../papers/open-compared.ts'
import { formProblem, writePaper } from '../papers/write-paper.ts'
import { PAGE } from '../render/columns.ts'
import { diagnosticsList } from '../render/diagnostics-list.ts'
import { stylist } from '../render/stylist.ts'
import { select, type Selected } from '../select.ts'

/** Sets two rule sets, or one with other figures, side by side, and tells what that does to the yen. While something is wrong with either there is no comparison. */
export const diff: Command = async (folder, options, io) => {
  const { language, out, asOf, year } = options
  const wrongForm = formProblem(out)
  if (wrongForm) return wrongForm
  const sides = openCompared(folder, options)
  if (isUsageProblem(sides)) return sides
  const [before, after] = sides
  for (const side of sides) if (side.ruleSet === undefined || side.hasErrors) return tell(side, [], options, io)
  const selected = selectIn([before.ruleSet!, after.ruleSet!], options, io.today)
  if (isUsageProblem(selected)) return selected
  const comparison = compareRuleSets(before.ruleSet!, after.ruleSet!, {
    language,
    ...(year === undefined ? {} : { years: [year] }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(selected.programme === undefined ? {} : { programme: selected.programme }),
    ...(selected.body === undefined ? {} : { body: selected.body.code }),
  })
  if (hasErrors(comparison.diagnostics.before)) return tell(before, comparison.diagnostics.before, options, io)
  if (hasErrors(comparison.diagnostics.after)) return tell(after, comparison.diagnostics.after, options, io)
  if (out !== undefined) return writePaper(comparisonPaper(comparison, language), out, options, io)
  io.out(printText(comparisonScreen(comparison, language), { width: PAGE, style: stylist(io.paintOut) }))
  return exitCode.fine
}

function tell({ diagnostics, texts }: OpenedFolder, more: readonly Diagnostic[], { language }: Options, { err, paintErr }: Io): ExitCode {
  err(diagnosticsList([...diagnostics, ...more].sort(compareDiagnostics), texts, language, paintErr))
  return exitCode.errors
}

/** A year must be in both; a programme or a body may be in one of them only. */
function selectIn(ruleSets: readonly RuleSet[], options: Options, today: string): Selected | UsageProblem {
  const found = ruleSets.map((ruleSet) => select(ruleSet, options, today))
  const [problem] = found.flatMap((one) => (isUsageProblem(one) ? [one] : []))
  if (problem?.problem === 'year-outside') return problem
  return found.find((one) => !isUsageProblem(one)) ?? problem!
}

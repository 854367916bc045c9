import { compareDiagnostics, hasErrors } from '@renkei/diagnostics'
import { evaluateRuleSet, packageEnding } from '@renkei/ruleset'
import { isUsageProblem } from '../arguments/usage-problem.ts'
import type { Command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { openFolder } from '../open-folder.ts'
import { diagnosticsList } from '../render/diagnostics-list.ts'
import { diagnosticWords } from '../words/diagnostics.ts'

/** Finds what must be put right in rules and tables, in every year of the period. */
export const check: Command = (folder, { language, registry }, io) => {
  const opened = openFolder(folder, registry)
  if (isUsageProblem(opened)) return opened
  const { ruleSet, texts } = opened
  // A table is only wrong for the rules that read it.
  const computed = ruleSet === undefined || opened.hasErrors ? [] : evaluateRuleSet(ruleSet).diagnostics
  const diagnostics = [...opened.diagnostics, ...computed].sort(compareDiagnostics)
  if (diagnostics.length === 0) io.out(`${diagnosticWords[language].fine([...texts.keys()].filter((path) => !path.includes(`${packageEnding}/`)).length)}\n`)
  else io.out(diagnosticsList(diagnostics, texts, language, io.paintOut))
  return hasErrors(diagnostics) ? exitCode.errors : exitCode.fine
}

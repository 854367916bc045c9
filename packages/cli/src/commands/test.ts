import { runChecks } from '@renkei/ruleset'
import { isUsageProblem } from '../arguments/usage-problem.ts'
import type { Command } from '../command.ts'
import { evaluateFolder } from '../evaluate-folder.ts'
import { exitCode } from '../exit-code.ts'
import { checksList } from '../render/checks-list.ts'
import { tellRemarks } from '../tell-remarks.ts'

/** Verifies the 検算 the author wrote. One that cannot be computed does not hold either. */
export const test: Command = (folder, options, io) => {
  const evaluated = evaluateFolder(folder, options, io, 'throughout')
  if (typeof evaluated === 'number' || isUsageProblem(evaluated)) return evaluated
  const checks = runChecks(evaluated.ruleSet, evaluated.evaluation)
  io.out(checksList(checks, options.language, io.paintOut))
  tellRemarks(evaluated.remarks, folder, options.language, io)
  return !evaluated.hasErrors && checks.every(({ holds }) => holds === true) ? exitCode.fine : exitCode.errors
}

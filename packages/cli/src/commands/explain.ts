import { isUsageProblem } from '../arguments/usage-problem.ts'
import type { Command } from '../command.ts'
import { evaluateFolder } from '../evaluate-folder.ts'
import { exitCode } from '../exit-code.ts'

/** Shows why an amount is what it is. */
export const explain: Command = (folder, options, io) => {
  const evaluated = evaluateFolder(folder, options, io)
  if (typeof evaluated === 'number' || isUsageProblem(evaluated)) return evaluated
  return exitCode.fine
}

import { isUsageProblem } from '../arguments/usage-problem.ts'
import type { Command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { openFolder } from '../open-folder.ts'
import { diagnosticsList } from '../render/diagnostics-list.ts'
import { diagnosticWords } from '../words/diagnostics.ts'

/** Finds what must be put right in rules and tables. */
export const check: Command = (folder, { language }, io) => {
  const opened = openFolder(folder)
  if (isUsageProblem(opened)) return opened
  const { diagnostics, texts, hasErrors } = opened
  if (diagnostics.length === 0) io.out(`${diagnosticWords[language].fine(texts.size)}\n`)
  else io.out(diagnosticsList(diagnostics, texts, language, io.paintOut))
  return hasErrors ? exitCode.errors : exitCode.fine
}

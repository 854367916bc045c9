import { isUsageProblem, type UsageProblem } from '../arguments/usage-problem.ts'
import type { Options } from '../arguments/request.ts'
import type { Command } from '../command.ts'
import { evaluateFolder } from '../evaluate-folder.ts'
import { exitCode } from '../exit-code.ts'
import type { ExportKind } from '../export/export-kind.ts'
import { exportKinds } from '../export/kinds.ts'
import { placeFile } from '../folder/place-file.ts'
import { diagnosticsList } from '../render/diagnostics-list.ts'
import { tellRemarks } from '../tell-remarks.ts'
import { exportWords } from '../words/export.ts'

/** Writes the shares of a year as a file of another kind, in one step. With errors in the rules nothing is written. */
export const exportAs: Command = async (folder, options, io) => {
  const kind = kindOf(options)
  if (isUsageProblem(kind)) return kind
  const evaluated = evaluateFolder(folder, options, io)
  if (typeof evaluated === 'number' || isUsageProblem(evaluated)) return evaluated
  if (evaluated.hasErrors) return exitCode.errors
  const { content, problems: unwritable = [], notes } = await kind.make(evaluated, options.language, io)
  const problems = content === undefined ? unwritable : placeFile(options.out!, content, options.force === true)
  if (problems.length > 0) {
    io.err(diagnosticsList(problems, new Map(), options.language, io.paintErr))
    return exitCode.errors
  }
  io.out(exportWords[options.language].written(options.out!))
  for (const note of notes) io.err(note)
  tellRemarks(evaluated.remarks, folder, options.language, io)
  return exitCode.fine
}

/** By `--as`, else by the ending of the file. */
function kindOf({ out, as }: Options): ExportKind | UsageProblem {
  const choices = exportKinds.map(({ name }) => name)
  if (out === undefined) return { problem: 'file-to-write-not-named', name: '--out' }
  const kind = exportKinds.find(({ name, ending }) => (as === undefined ? out.toLowerCase().endsWith(ending) : name === as))
  return kind ?? { problem: 'bad-choice', name: as === undefined ? '--out' : '--as', value: as ?? out, choices: as === undefined ? exportKinds.map(({ ending }) => `*${ending}`) : choices }
}

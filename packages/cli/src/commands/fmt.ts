import { type Diagnostic, hasErrors } from '@renkei/diagnostics'
import type { Options } from '../arguments/request.ts'
import { isUsageProblem } from '../arguments/usage-problem.ts'
import type { Command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { lineEndOf, withLineEnds } from '../folder/line-ends.ts'
import { targetOf, type Target } from '../folder/rules-folder.ts'
import { writeSource } from '../folder/write-source.ts'
import type { Io } from '../io.ts'
import { layOutFolder, type LaidOut, type LaidOutFolder } from '../lay-out-folder.ts'
import { diagnosticsList } from '../render/diagnostics-list.ts'
import { layoutDiff } from '../render/layout-diff.ts'
import { layoutWords } from '../words/layout.ts'

/** Writes rules in the one layout, or with --check shows what would change. A file with errors is never touched. */
export const fmt: Command = (folder, options, io) => {
  const targets = [folder, ...(options.others ?? [])].map(targetOf)
  const read: (readonly [Target, LaidOutFolder])[] = []
  // All are read before the first is written: a mistyped name changes nothing.
  for (const target of targets) {
    const laidOut = layOutFolder(target.folder, target.file, options.registry)
    if (isUsageProblem(laidOut)) return laidOut
    read.push([target, laidOut])
  }
  const found = read.map(([target, laidOut]) => treat(target, laidOut, options, io))
  const files = read.flatMap(([, laidOut]) => laidOut.files)
  const changed = files.filter(({ hunks }) => hunks.length > 0).length
  const left = files.filter(({ formatted }) => formatted === undefined).length
  const words = layoutWords[options.language]
  io.out(`${(options.check ? words.wouldChange : words.summary)(changed, files.length - changed - left, left)}\n`)
  return hasErrors(found.flat()) || (options.check === true && changed > 0) ? exitCode.errors : exitCode.fine
}

function treat(target: Target, { files, diagnostics, texts }: LaidOutFolder, options: Options, io: Io): readonly Diagnostic[] {
  const written = files.flatMap((file) => treatFile(target, file, options, io))
  const found = [...diagnostics, ...written]
  if (found.length > 0) io.err(diagnosticsList(found, texts, options.language, io.paintErr))
  return found
}

function treatFile({ folder }: Target, { path, text, formatted, hunks }: LaidOut, { check, language }: Options, io: Io): readonly Diagnostic[] {
  const words = layoutWords[language]
  if (formatted === undefined) io.out(`${words.left(path)}\n`)
  if (formatted === undefined || hunks.length === 0) return []
  if (check) {
    io.out(layoutDiff(path, hunks, language, io.paintOut))
    return []
  }
  const problems = writeSource(folder, path, withLineEnds(formatted, lineEndOf(text)))
  if (problems.length === 0) io.out(`${words.written(path, hunks.length)}\n`)
  return problems
}

import { join } from 'node:path'
import { type Diagnostic, hasErrors } from '@renkei/diagnostics'
import { changesSince, compareVersions, packageFileName, packagesFolder, referencesIn, splitSources } from '@renkei/ruleset'
import { isUsageProblem } from '../arguments/usage-problem.ts'
import type { Command } from '../command.ts'
import { digest } from '../digest.ts'
import { exitCode } from '../exit-code.ts'
import { placeFile, removeFile } from '../folder/place-file.ts'
import { readFolder } from '../folder/read-folder.ts'
import { readPackage } from '../folder/read-package.ts'
import { textAt } from '../folder/text-at.ts'
import { diagnosticsList } from '../render/diagnostics-list.ts'
import { packageWords } from '../words/package.ts'

/** Puts a package file beside the rules, verified, with the line that refers to it. What is there is never replaced unless that is asked for. */
export const add: Command = (file, { language, others: [folder = '.'] = [], force = false }, io) => {
  const words = packageWords[language]
  const tell = (found: readonly Diagnostic[], texts: ReadonlyMap<string, string>) => {
    io.err(diagnosticsList(found, texts, language, io.paintErr))
    return exitCode.errors
  }
  const read = readPackage(file)
  if (isUsageProblem(read)) return read
  if (!read.package || hasErrors(read.diagnostics)) return tell(read.diagnostics, new Map([[file, read.text]]))
  const target = readFolder(folder)
  if (isUsageProblem(target)) return target
  const place = join(folder, packagesFolder, packageFileName(read.package))
  const before = textAt(place)
  const same = before === read.text
  const problems = same ? [] : placeFile(place, read.text, force)
  if (problems.length > 0) return tell(problems, new Map())
  const { own } = splitSources(target.sources)
  const line = `参照　${read.package.name}　第${read.package.version}版`
  const refers = referencesIn(own).find(({ name }) => name === read.package!.name)
  const lines = join(folder, linesFile)
  const writes = !refers && textAt(lines) === undefined
  const failed = writes ? placeFile(lines, `${line}\n`, false) : []
  if (failed.length > 0) {
    if (before === undefined) removeFile(place)
    return tell(failed, new Map())
  }
  io.out(same ? words.alreadyThere(place) : words.added(place, read.package))
  if (writes) io.out(words.lineWritten(lines, line))
  else if (!refers) io.out(words.writeLine(line))
  else if (compareVersions(refers.version, read.package.version) !== 0) io.out(words.changeLine(refers.heading, line, changesSince(read.package, refers.version, digest)))
  return exitCode.fine
}

/** Where the line goes that nobody has written yet. */
const linesFile = '参照.renkei'

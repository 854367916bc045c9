import { join } from 'node:path'
import { compareDiagnostics, type Diagnostic, hasErrors } from '@renkei/diagnostics'
import { evaluateRuleSet, namesModule, packageEnding, packRuleSet, runChecks } from '@renkei/ruleset'
import { isUsageProblem } from '../arguments/usage-problem.ts'
import type { Command } from '../command.ts'
import { digest } from '../digest.ts'
import { exitCode } from '../exit-code.ts'
import { editionBefore } from '../folder/edition-before.ts'
import { placeFile } from '../folder/place-file.ts'
import { readFolder } from '../folder/read-folder.ts'
import { textAt } from '../folder/text-at.ts'
import { checksList } from '../render/checks-list.ts'
import { diagnosticsList } from '../render/diagnostics-list.ts'
import { packageWords } from '../words/package.ts'

/** Writes a rule set as one file, once there is nothing to put right in it and its checks hold. */
export const pack: Command = (folder, options, io) => {
  const { language, out = '.', force = false, types } = options
  const words = packageWords[language]
  const tell = (found: readonly Diagnostic[], texts: ReadonlyMap<string, string>) => {
    io.err(diagnosticsList([...found].sort(compareDiagnostics), texts, language, io.paintErr))
    return exitCode.errors
  }
  const read = readFolder(folder)
  if (isUsageProblem(read)) return read
  if (!read.complete) return tell(read.diagnostics, read.texts)
  const before = editionBefore(read, options)
  if (before && isUsageProblem(before)) return before
  if (before?.diagnostics.length) return tell(before.diagnostics, before.texts)
  const packed = packRuleSet(read.sources, { digest, ...(before?.package ? { before: before.package } : {}) })
  const { file, ruleSet } = packed
  const evaluation = file && evaluateRuleSet(ruleSet)
  const found = [...read.diagnostics, ...packed.diagnostics, ...(evaluation?.diagnostics ?? [])]
  if (!file || !evaluation || hasErrors(found)) return tell(found, read.texts)
  const failing = runChecks(ruleSet, evaluation).filter(({ holds }) => holds !== true)
  if (failing.length > 0) {
    io.err(`${checksList(failing, language, io.paintErr)}${words.checksFail}\n`)
    return exitCode.errors
  }
  const path = join(out, file.fileName)
  const typesPath = path.replace(new RegExp(`${packageEnding}$`), '.d.ts')
  const same = textAt(path) === file.text
  const problems = same ? [] : placeFile(path, file.text, force)
  if (problems.length > 0) return tell(problems, new Map())
  io.out(same ? words.same(path) : words.packed(path, file, ruleSet.packages))
  if (!types || textAt(typesPath) === namesModule(ruleSet)) return exitCode.fine
  const failed = placeFile(typesPath, namesModule(ruleSet), force)
  if (failed.length > 0) return tell(failed, new Map())
  io.out(words.types(typesPath))
  return exitCode.fine
}

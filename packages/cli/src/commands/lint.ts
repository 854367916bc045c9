import { applyEdits, type Diagnostic, type Edit, hasErrors } from '@renkei/diagnostics'
import { lintRuleSet } from '@renkei/ruleset'
import { isUsageProblem } from '../arguments/usage-problem.ts'
import type { Command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { writeSource } from '../folder/write-source.ts'
import type { Io } from '../io.ts'
import { type OpenedFolder, openFolder } from '../open-folder.ts'
import { diagnosticsList } from '../render/diagnostics-list.ts'
import { lintWords } from '../words/lint.ts'

/** Finds what may mislead a reader of rules that are without errors; with --fix puts right what needs no decision. */
export const lint: Command = (folder, { language, strict, fix, registry }, io) => {
  const opened = openFolder(folder, registry)
  if (isUsageProblem(opened)) return opened
  const words = lintWords[language]
  const tellErrors = (diagnostics: readonly Diagnostic[], { texts }: OpenedFolder): void => io.err(diagnosticsList(diagnostics, texts, language, io.paintErr))
  if (opened.hasErrors || opened.ruleSet === undefined) {
    tellErrors(opened.diagnostics, opened)
    return exitCode.errors
  }
  const problems = fix === true ? writeFixes(folder, opened, lintRuleSet(opened.ruleSet, registry?.lints), (path, places) => io.out(`${words.fixed(path, places)}\n`)) : []
  const again = fix === true ? openFolder(folder, registry) : opened
  if (isUsageProblem(again)) return again
  if (problems.length > 0) tellErrors(problems, again)
  const found = again.ruleSet === undefined ? [] : lintRuleSet(again.ruleSet, registry?.lints)
  tellFound(found, again, language, io)
  return hasErrors(problems) || (strict && found.length > 0) ? exitCode.errors : exitCode.fine
}

function tellFound(found: readonly Diagnostic[], { texts }: OpenedFolder, language: 'ja' | 'en', io: Io): void {
  io.out(found.length === 0 ? `${lintWords[language].fine}\n` : diagnosticsList(found, texts, language, io.paintOut))
}

/** Writes the first fix of each finding that has one, file by file. */
function writeFixes(folder: string, { texts }: OpenedFolder, found: readonly Diagnostic[], tell: (path: string, places: number) => void): readonly Diagnostic[] {
  const byFile = new Map<string, Edit[]>()
  for (const edit of found.flatMap(({ fixes: [first] }) => first?.edits ?? [])) byFile.set(edit.span.source, [...(byFile.get(edit.span.source) ?? []), edit])
  return [...byFile].flatMap(([path, edits]) => {
    const problems = writeSource(folder, path, applyEdits(texts.get(path) ?? '', edits))
    if (problems.length === 0) tell(path, edits.length)
    return problems
  })
}

import { diagnostic, type Diagnostic, hasErrors } from '@renkei/diagnostics'
import { alarmOf, coverageOf, mutate, type MutationRun } from '@renkei/ruleset'
import { isUsageProblem } from '../arguments/usage-problem.ts'
import type { Command } from '../command.ts'
import { type OpenedCatalogue, openCatalogue } from '../coverage/open-catalogue.ts'
import { exitCode } from '../exit-code.ts'
import { coverageCsv } from '../render/coverage-csv.ts'
import { coverageTable } from '../render/coverage-table.ts'
import { diagnosticsList } from '../render/diagnostics-list.ts'

/** Tells where the rules carry each row of a catalogue of what their sources say; with --mutate takes each such sentence out and asks who notices. */
export const coverage: Command = (path, { language, format, mutate: mutates }, io) => {
  const opened = openCatalogue(path)
  if (isUsageProblem(opened)) return opened
  const { rows, diagnostics } = coverageOf(opened.rows, opened.ruleSets)
  const found = [...opened.diagnostics, ...diagnostics]
  const run = mutates === true && !hasErrors(found) ? mutationRun(opened, rows) : undefined
  const all = [...found, ...(run?.diagnostics ?? [])]
  if (format === 'json') io.out(`${JSON.stringify({ rows, ...(run ? { deletions: run.deletions } : {}) }, undefined, 2)}\n`)
  else if (format === 'csv') io.out(coverageCsv(rows, language))
  else io.out(coverageTable(rows, run, language, io.paintOut))
  if (all.length > 0) io.err(diagnosticsList(all, opened.texts, language, io.paintErr))
  return hasErrors(all) ? exitCode.errors : exitCode.fine
}

/** Only a rule set in which all is well can tell what a deletion changes. */
function mutationRun({ openable, rows }: OpenedCatalogue, covered: Parameters<typeof mutate>[0]): MutationRun {
  const ill = [...openable].filter(([, { sources, options = {} }]) => alarmOf(sources, options) !== undefined)
  if (ill.length === 0) return mutate(covered, openable)
  const diagnostics: readonly Diagnostic[] = ill.map(([folder]) => diagnostic('catalogue-rules-unusable', { folder }, rows.find(({ rules }) => rules === folder)?.span))
  return { deletions: [], diagnostics }
}

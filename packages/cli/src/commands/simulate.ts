import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { hasErrors } from '@renkei/diagnostics'
import { readScenarios } from '@renkei/ruleset'
import { refusals } from '@renkei/sql'
import type { Written } from '@renkei/sql/duckdb'
import { readSource, type ReadSource, reasonOf } from '@renkei/folder'
import { isUsageProblem, type UsageProblem } from '../arguments/usage-problem.ts'
import type { Command } from '../command.ts'
import { type EvaluatedFolder, evaluateFolder } from '../evaluate-folder.ts'
import { exitCode } from '../exit-code.ts'
import { placeWritten } from '../folder/place-written.ts'
import { diagnosticsList } from '../render/diagnostics-list.ts'
import { simulateWords } from '../words/simulate.ts'

/** Computes a rule set as it stands and in every scenario of a table, and writes all shares as one Parquet file. */
export const simulate: Command = async (folder, options, io) => {
  const { language, scenarios: path, out, force } = options
  const words = simulateWords[language]
  if (path === undefined) return { problem: 'option-needed', name: '--scenarios' }
  if (out === undefined) return { problem: 'option-needed', name: '-o' }
  if (!out.toLowerCase().endsWith('.parquet')) return { problem: 'bad-choice', name: '-o', value: out, choices: ['*.parquet'] }
  const table = readTable(path)
  if (isUsageProblem(table)) return table
  const evaluated = evaluateFolder(folder, options, io, 'throughout')
  if (typeof evaluated === 'number' || isUsageProblem(evaluated)) return evaluated
  const { scenarios, diagnostics } = readScenarios(evaluated.ruleSet, evaluated.evaluation, table)
  const found = [...table.diagnostics, ...diagnostics]
  if (found.length > 0) io.err(diagnosticsList(found, new Map([[path, table.text]]), language, io.paintErr))
  if (evaluated.hasErrors || hasErrors(found)) return exitCode.errors
  const { plan, snapshot } = evaluated.evaluation
  if (plan === undefined || snapshot === undefined) return exitCode.errors
  const [refused] = refusals(plan, snapshot)
  if (refused !== undefined) {
    io.err(words.refused(refused.code, Object.values(refused.args).join(' ')))
    return exitCode.errors
  }
  let written: Written = { rows: 0n, tooWide: 0n }
  const problems = await placeWritten(resolve(out), force === true, async (target, beside) => {
    const { writeParquet } = await import('@renkei/sql/duckdb')
    written = await writeParquet({ plan, snapshot, scenarios, names: namesOf(evaluated), ...(io.progress === undefined ? {} : { onProgress: io.progress }) }, target, beside)
  })
  if (problems.length > 0) {
    io.err(diagnosticsList(problems, new Map(), language, io.paintErr))
    return exitCode.errors
  }
  io.out(words.written(out, scenarios.length, written.rows))
  if (written.tooWide > 0n) io.err(words.tooWide(written.tooWide))
  return exitCode.fine
}

function readTable(path: string): ReadSource | UsageProblem {
  try {
    return readSource({ kind: 'table', path, absolute: resolve(path), bytes: statSync(path).size })
  } catch (error) {
    return { problem: 'no-such-file', path, reason: reasonOf(error) }
  }
}

function namesOf({ ruleSet }: EvaluatedFolder): ReadonlyMap<string, string> {
  return new Map(ruleSet.bodies.map(({ code, name }) => [code, name]))
}

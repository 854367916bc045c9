import { hasErrors, type Diagnostic } from '@renkei/diagnostics'
import { tracer } from '@renkei/evaluator'
import { compareWorkbook, expectedLines } from '@renkei/twin'
import { readWorkbook } from '@renkei/xlsx-in'
import { basename } from 'node:path'
import { isUsageProblem } from '../arguments/usage-problem.ts'
import type { Command } from '../command.ts'
import { evaluateFolder } from '../evaluate-folder.ts'
import { exitCode } from '../exit-code.ts'
import { readBytes } from '../import/read-bytes.ts'
import { diagnosticsList } from '../render/diagnostics-list.ts'
import { twinText } from '../render/twin-text.ts'
import { alternativesOf } from '../twin/alternatives.ts'

/** Puts a workbook of the staff beside the rules, cell by cell. It ends with 1 where they differ. */
export const twin: Command = (path, options, io) => {
  const { language, with: folder } = options
  if (folder === undefined) return { problem: 'rules-not-named', name: '--with' }
  const tell = (found: readonly Diagnostic[]) => {
    if (found.length > 0) io.err(diagnosticsList(found, new Map(), language, io.paintErr))
    return exitCode.errors
  }
  const read = readBytes(path)
  if ('problem' in read) return read
  if ('refused' in read) return tell([read.refused])
  const { workbook, diagnostics } = readWorkbook(path, read.bytes)
  tell(diagnostics)
  if (workbook === undefined || hasErrors(diagnostics)) return exitCode.errors
  const evaluated = evaluateFolder(folder, options, io)
  if (typeof evaluated === 'number' || isUsageProblem(evaluated)) return evaluated
  const { ruleSet, evaluation, selected: { year } } = evaluated
  const { plan, snapshot, outcome } = evaluation
  const { trace } = tracer(plan!, snapshot!)
  const report = compareWorkbook(workbook.sheets, ruleSet.bodies, expectedLines(plan!, outcome!, String(year), trace), () => alternativesOf(ruleSet, year, snapshot!.asOf))
  io.out(twinText(report, { file: basename(path), bodies: ruleSet.bodies }, language))
  return report.lines.length > 0 && report.first === undefined ? exitCode.fine : exitCode.errors
}

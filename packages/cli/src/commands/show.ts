import { declarationsReport } from '@renkei/ruleset'
import { isUsageProblem } from '../arguments/usage-problem.ts'
import type { Command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { openFolder } from '../open-folder.ts'
import { declarationsTable } from '../render/declarations/declarations-table.ts'
import { diagnosticsList } from '../render/diagnostics-list.ts'
import { select } from '../select.ts'
import { tellRemarks } from '../tell-remarks.ts'

/** Lists what the rules declare beside money: roles, bodies, procedures, indicators. Nothing of a rule set with errors is shown. */
export const show: Command = (folder, options, io) => {
  const opened = openFolder(folder, options.registry)
  if (isUsageProblem(opened)) return opened
  const { ruleSet, diagnostics, texts } = opened
  const selected = ruleSet === undefined ? undefined : select(ruleSet, options, io.today)
  if (ruleSet === undefined || selected === undefined || opened.hasErrors) {
    io.err(diagnosticsList(diagnostics, texts, options.language, io.paintErr))
    return exitCode.errors
  }
  if (isUsageProblem(selected)) return selected
  const report = declarationsReport(ruleSet, { year: selected.year })
  io.out(options.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : declarationsTable(report, options.language, io.paintOut))
  tellRemarks(diagnostics.length, folder, options.language, io)
  return exitCode.fine
}

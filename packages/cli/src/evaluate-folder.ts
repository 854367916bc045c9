import { compareDiagnostics, hasErrors } from '@renkei/diagnostics'
import type { Options } from './arguments/request.ts'
import { isUsageProblem, type UsageProblem } from './arguments/usage-problem.ts'
import { exitCode, type ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { openFolder } from './open-folder.ts'
import { diagnosticsList } from './render/diagnostics-list.ts'
import { type Evaluation, evaluateRuleSet, type RuleSet } from '@renkei/ruleset'
import { type Selected, select } from './select.ts'

/** A rule set without errors, computed, and the part of it that was asked for. */
export interface EvaluatedFolder {
  readonly ruleSet: RuleSet
  readonly evaluation: Evaluation
  readonly selected: Selected
  readonly texts: ReadonlyMap<string, string>
  /** Warnings and information that are not shown here. */
  readonly remarks: number
  /** Something could not be computed; what can be shown is marked as such. */
  readonly hasErrors: boolean
}

/**
 * Reads, binds and computes a folder. With errors they are told and nothing is computed, so that no partial number is
 * taken for a final one. Decisions are those known when the year asked for begins; `throughout` the rules, when their last year begins.
 */
export function evaluateFolder(folder: string, options: Options, io: Io, of: 'one-year' | 'throughout' = 'one-year'): EvaluatedFolder | ExitCode | UsageProblem {
  const opened = openFolder(folder, options.registry)
  if (isUsageProblem(opened)) return opened
  const { ruleSet, texts } = opened
  const selected = ruleSet === undefined ? undefined : select(ruleSet, options, io.today)
  if (ruleSet === undefined || selected === undefined || opened.hasErrors) {
    io.err(diagnosticsList(opened.diagnostics, texts, options.language, io.paintErr))
    return exitCode.errors
  }
  if (isUsageProblem(selected)) return selected
  const evaluation = evaluateRuleSet(ruleSet, { computedFor: of === 'throughout' ? (ruleSet.years.at(-1) ?? selected.year) : selected.year, ...(options.asOf === undefined ? {} : { asOf: options.asOf }) })
  const diagnostics = [...opened.diagnostics, ...evaluation.diagnostics].sort(compareDiagnostics)
  const failed = hasErrors(diagnostics)
  if (failed) io.err(diagnosticsList(diagnostics, texts, options.language, io.paintErr))
  return { ruleSet, evaluation, selected, texts, remarks: failed ? 0 : diagnostics.length, hasErrors: failed }
}

import type { Diagnostic } from '@renkei/diagnostics'
import * as ruleset from '@renkei/ruleset'
import type { EvaluationReport } from './report.ts'

export interface SourceText {
  readonly path: string
  readonly text: string
}

export interface RuleSet {
  readonly name: string
  readonly version: string
  readonly hash: string
  readonly diagnostics: readonly Diagnostic[]
  readonly years: readonly number[]
  readonly bodies: readonly { readonly code: string; readonly name: string }[]
  readonly programmes: readonly { readonly number: string; readonly title: string }[]
}

export interface Evaluation {
  readonly diagnostics: readonly Diagnostic[]
}

export interface CheckResult {
  readonly title: string
  readonly holds: boolean | 'unknown'
  readonly source: string
  readonly line: number
  readonly expected?: string
  readonly actual?: string
}

interface Contract {
  openRuleSet(sources: readonly SourceText[], options: { readonly name?: string; readonly version?: string }): RuleSet
  evaluateRuleSet(ruleSet: RuleSet, options: { readonly asOf?: string; readonly computedFor?: number }): Evaluation
  runChecks(ruleSet: RuleSet, evaluation: Evaluation): readonly CheckResult[]
  report(
    ruleSet: RuleSet,
    evaluation: Evaluation,
    filter: { readonly year: number; readonly programme?: string; readonly body?: string },
  ): EvaluationReport
}

export const { openRuleSet, evaluateRuleSet, runChecks, report } = ruleset as unknown as Contract

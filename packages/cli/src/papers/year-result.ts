import type { YearResult } from '@renkei/report'
import { report } from '@renkei/ruleset'
import type { Options } from '../arguments/request.ts'
import type { EvaluatedFolder } from '../evaluate-folder.ts'
import { explainSelected } from '../explain-selected.ts'

/** What the papers of a year are written from: the report, that of every body, and the reasons where the paper tells them. */
export function yearResult(evaluated: EvaluatedFolder, { language, registry }: Options, withReasons: boolean): YearResult {
  const { ruleSet, evaluation, selected } = evaluated
  const { year, programme, body } = selected
  const reportOf = (code?: string) => report(ruleSet, evaluation, { year, language, ...(programme === undefined ? {} : { programme }), ...(code === undefined ? {} : { body: code }) })
  const each = body === undefined ? ruleSet.bodies.map((one) => ({ ...one, report: reportOf(one.code) })) : []
  return {
    language,
    report: reportOf(body?.code),
    ...(body === undefined ? {} : { body }),
    bodies: each.filter((one) => one.report.outcomes.length > 0).map(({ code, name, report: { totals } }) => ({ code, name, totals })),
    reasons: withReasons ? explainSelected(evaluated, language, registry?.explanations).map(({ document }) => document) : [],
  }
}

import type { YearResult } from '@renkei/report'
import { report } from '@renkei/ruleset'
import type { Options } from '../arguments/request.ts'
import type { EvaluatedFolder } from '../evaluate-folder.ts'
import { explainSelected } from '../explain-selected.ts'

/** What the papers of a year are written from: the report, that of every body, and the reasons the paper tells: of all costs, or of those that have yen. */
export function yearResult(evaluated: EvaluatedFolder, { language, registry }: Options, reasons: 'all' | 'of-yen' | 'none'): YearResult {
  const { ruleSet, evaluation, selected } = evaluated
  const { year, programme, body } = selected
  const reportOf = (code?: string, of = year) => report(ruleSet, evaluation, { year: of, language, ...(programme === undefined ? {} : { programme }), ...(code === undefined ? {} : { body: code }) })
  const totalsIn = (of: number) =>
    (body === undefined ? ruleSet.bodies : [body]).map((one) => ({ ...one, report: reportOf(one.code, of) })).flatMap(({ code, name, report: { outcomes, totals } }) => (outcomes.length === 0 ? [] : [{ code, name, totals }]))
  const explained = reasons === 'none' ? [] : explainSelected(evaluated, language, registry?.explanations)
  return {
    language,
    report: reportOf(body?.code),
    ...(body === undefined ? {} : { body }),
    bodies: body === undefined ? totalsIn(year) : [],
    ...(reasons === 'all' ? { years: ruleSet.years.map((each) => ({ year: each, bodies: totalsIn(each) })) } : {}),
    reasons: explained.filter(({ explanation: { yen } }) => reasons === 'all' || yen.some((one) => one.yen !== undefined)).map(({ document }) => document),
  }
}

/** The same for each body that something concerns, or for the one that was asked for: a letter goes to each. */
export function resultsByBody(evaluated: EvaluatedFolder, options: Options): readonly YearResult[] {
  const bodies = evaluated.selected.body === undefined ? evaluated.ruleSet.bodies : [evaluated.selected.body]
  return bodies.map((body) => yearResult({ ...evaluated, selected: { ...evaluated.selected, body } }, options, 'of-yen')).filter(({ report: { outcomes } }) => outcomes.length > 0)
}

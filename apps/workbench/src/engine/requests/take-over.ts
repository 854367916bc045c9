import { changedLines } from '@renkei/report'
import { effectsBetween, type EvaluationReport, openRuleSet } from '@renkei/ruleset'
import type { CompareParams, LeftCondition, TakenOver } from '../protocol-compare.ts'
import type { Session } from '../session.ts'
import { comparisonOf, plainReports, yearsAsked } from './comparison.ts'
import { editedTexts } from './edited-texts.ts'
import { figureEdits } from './figure-edits.ts'
import { joiningRows } from './joining-rows.ts'
import { variantEdits } from './variant-edits.ts'

/**
 * The conditions of a comparison as edits of the work, and those that are none. Figures are written only where the yen of the written rules are, cost by cost and body by body,
 * those that were tried.
 */
export function takeOver(session: Session, params: CompareParams): TakenOver {
  const { ruleSet, drafts } = session
  const { variant, year, language } = params
  if (variant.rules !== undefined) return { files: [], left: [{ kind: 'rules' }] }
  const { figures = [], numbers = [] } = variant
  const years = yearsAsked(ruleSet, year)
  const sentences = [...variantEdits(ruleSet, variant), ...joiningRows(session, variant, years)]
  const cells = figureEdits(session, variant, years)
  const tried = comparisonOf(session, { ...params, variant: { ...variant, figures: figures.filter((figure) => !cells.left.includes(figure)) } })
  const written = openRuleSet(editedTexts(ruleSet.sources, [...sentences, ...cells.edits]), { cache: drafts.cache })
  const holds = cells.edits.length === 0 || isSameYen(tried.reports.after, plainReports(written, tried.effects.years, language))
  const texts = holds ? written.sources : editedTexts(ruleSet.sources, sentences)
  const lost = numbers.filter(({ source, start, was }) => !session.textOf(source).startsWith(was, start))
  const left: readonly LeftCondition[] = [
    ...[...new Set((holds ? cells.left : figures).map(({ indicator }) => indicator))].map((indicator) => ({ kind: 'figure' as const, indicator })),
    ...lost.map(({ was, becomes }) => ({ kind: 'number' as const, was, becomes })),
  ]
  return { files: texts.flatMap(({ path, text }) => fileOf(path, session.textOf(path), text)), left }
}

/** Figures that are written keep their quality, so that a state may be another one: the yen may not. */
function isSameYen(tried: readonly EvaluationReport[], written: readonly EvaluationReport[]): boolean {
  return effectsBetween(tried, written).costs.every(({ before, after, bodies }) => before?.total === after?.total && bodies.every(({ change }) => change === 0))
}

function fileOf(path: string, before: string, after: string): TakenOver['files'] {
  const lines = before === after ? [] : changedLines(before, after)
  return lines.length === 0 ? [] : [{ path, text: after, lines }]
}

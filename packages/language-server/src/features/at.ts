import { report } from '@renkei/ruleset'
import type { AtResult, CostAt } from '../protocol/index.ts'
import { placeOf } from '../text/place.ts'
import type { RuleView } from '../workspace/rule-view.ts'
import { burdensIn } from './burdens.ts'
import { sentenceAt } from './sentence-at.ts'

/** The sentence at an offset of a file, the costs it speaks of, and what they come to in a year. */
export function at(view: RuleView, path: string, offset: number, year: number): AtResult | undefined {
  const found = sentenceAt(view, path, offset)
  if (!found) return undefined
  const { sentence } = found
  if (!sentence) return { costs: [] }
  const text = (view.document(path)?.getText() ?? '').slice(sentence.span.start, sentence.span.end).replace(/\s+/g, '')
  const evaluation = view.evaluation(year)
  const { outcomes } = evaluation.outcome ? report(view.ruleSet, evaluation, { year }) : { outcomes: [] }
  const costs = burdensIn(view, sentence.span).map(({ programme, cost }): CostAt => {
    const outcome = outcomes.find((one) => one.programme === programme && one.cost === cost)
    return { programme, cost, ...(outcome ? { outcome } : {}) }
  })
  return { sentence: { text, ...placeOf(sentence.span, view) }, costs }
}

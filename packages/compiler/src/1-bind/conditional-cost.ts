import { diagnostic } from '@renkei/diagnostics'
import type { Condition } from '@renkei/dsl'
import { argumentWith, headOf, onlyItem, wordOf } from './phrases.ts'
import type { CostDraft, ProgrammeDraft } from './programme-draft.ts'

const arises = new Set(['生じる', '発生する', '増加する', 'ある'])
const compares = new Set(['である', '超える', '満たない', '上回る', '下回る'])

/**
 * 広域活用に伴う増分が生じる場合は: a cost that may arise, with a state of its own outside the printed cost.
 * An increment with a baseline (増分とは、…をいう) is the amount above it. `parent` is the cost spoken of before.
 */
export function arisingCost(condition: Condition, draft: ProgrammeDraft, parent: string | undefined): CostDraft | undefined {
  const { clause } = condition
  const { scope } = draft
  if (compares.has(clause.verb.stem)) {
    scope.report(diagnostic('condition-not-supported', { condition: scope.text(condition.span) }, condition.span))
    return undefined
  }
  const subject = argumentWith(clause, 'が')
  const item = subject && onlyItem(subject.phrase)
  if (!item || !arises.has(clause.verb.stem)) return draft.cost(`${scope.text(clause.span)}場合の費用`, 'conditional', condition.span)
  const name = scope.text(item.span).replace(/[「」]/g, '')
  const defined = scope.find(wordOf(headOf(item)) ?? '')
  const cost = draft.cost(name, 'conditional', item.span)
  if (defined?.kind === 'excess') {
    cost.excess = { of: defined.of, year: defined.year }
    cost.parent = defined.of
  } else if (parent !== undefined) cost.parent = parent
  return cost
}

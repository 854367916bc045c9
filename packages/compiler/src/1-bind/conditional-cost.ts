import { diagnostic, type Span } from '@renkei/diagnostics'
import type { Condition } from '@renkei/dsl'
import { unknownCost } from './cost-name.ts'
import { argumentWith, headOf, onlyItem, wordOf } from './phrases.ts'
import type { CostDraft, ProgrammeDraft } from './programme-draft.ts'

const arises = new Set(['生じる', '発生する', '増加する', 'ある'])

/**
 * 広域活用に伴う増分が生じる場合は: a cost that may arise, with a state of its own outside the printed cost.
 * An increment with a baseline (増分とは、…をいう) is the amount above it. `parent` is the cost spoken of before.
 */
export function arisingCost(condition: Condition, draft: ProgrammeDraft, parent: string | undefined): CostDraft | 'reported' {
  const { clause } = condition
  const { scope } = draft
  const subject = argumentWith(clause, 'が')
  const item = subject && onlyItem(subject.phrase)
  if (clause.verb.stem === 'である' || (item && arises.has(clause.verb.stem) && !isMoney(wordOf(headOf(item)) ?? ''))) {
    scope.report(diagnostic('condition-not-supported', { condition: scope.text(condition.span) }, condition.span))
    return 'reported'
  }
  if (!item || !arises.has(clause.verb.stem)) return draft.cost(`${scope.text(clause.span)}場合の費用`, 'conditional', condition.span)
  const name = scope.text(item.span).replace(/[「」]/g, '')
  const increment = definedIncrement(wordOf(headOf(item)) ?? '', name, draft, item.span)
  if (increment) return increment
  const cost = draft.cost(name, 'conditional', item.span)
  if (parent !== undefined) cost.parent = parent
  return cost
}

/** 費用, 増分, 実費 may arise and be borne; 災害 and 欠員 may arise too, but nobody bears them. */
export function isMoney(word: string): boolean {
  return /(費|費用|経費|増分|料|額|金|負担)$/.test(word)
}

/** 増分 with a baseline (増分とは、…をいう): the cost that is above it, under the name by which the sentence calls it. */
export function definedIncrement(word: string, name: string, draft: ProgrammeDraft, span: Span): CostDraft | undefined {
  const defined = draft.scope.find(word)
  if (defined?.kind !== 'excess') return undefined
  const cost = draft.cost(name, 'conditional', span)
  cost.excess = { of: defined.of, year: defined.year, span: defined.span }
  cost.parent = defined.of
  if (!draft.costs.has(defined.of)) draft.scope.report(unknownCost(defined.of, draft, defined.span))
  return cost
}

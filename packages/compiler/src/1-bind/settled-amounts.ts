import type { Sentence } from '@renkei/dsl'
import { amountsOfSentence } from './cost-statements.ts'
import { costMention, totalName, unknownCost } from './cost-name.ts'
import { headOf, onlyItem, wordOf } from './phrases.ts'
import type { ProgrammeDraft } from './programme-draft.ts'
import { subjectOf } from './statement.ts'

/** 委託費の決算額は、令和6年度117,236,450円とする: what a cost came to in the end. `topics` are the costs that somebody bears. */
export function readSettledAmounts(sentence: Sentence, draft: ProgrammeDraft, topics: ReadonlySet<string>): boolean {
  const subject = subjectOf(sentence)
  const item = subject && onlyItem(subject)
  if (!item || item.parts.length < 2 || !['決算額', '確定額', '実績額'].includes(wordOf(headOf(item)) ?? '')) return false
  const { name, years } = costMention({ ...item, parts: item.parts.slice(0, -1), span: item.span }, draft.scope)
  const amounts = amountsOfSentence(sentence, years)
  if (!amounts) return false
  const cost = draft.costs.get(name) ?? (topics.has(name) ? draft.cost(name, name === totalName ? 'total' : 'item', item.span) : undefined)
  if (cost) cost.settled.push(...amounts)
  else draft.scope.report(unknownCost(name, draft, item.span))
  return true
}

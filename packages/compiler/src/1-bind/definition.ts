import type { Sentence } from '@renkei/dsl'
import { argumentWith, headOf, onlyItem, wordOf } from './phrases.ts'
import type { Scope } from './scope.ts'
import { subjectOf } from './statement.ts'
import { classWeights, weightOfItem } from './weight.ts'

/** 人口割とは、直近の国勢調査の人口の割合をいう。 · 均等割とは、市2、町村1の比による割合をいう。 */
export function readShareDefinition(sentence: Sentence, scope: Scope): boolean {
  const clause = sentence.clauses[0]
  const meaning = clause?.verb.stem === 'いう' ? argumentWith(clause, 'を')?.phrase : undefined
  const subject = subjectOf(sentence)
  const name = subject && wordOf(headOf(onlyItem(subject) ?? subject.items[0]!))
  if (!meaning || !subject || name === undefined) return false
  const last = meaning.items[meaning.items.length - 1]!
  if (!['割合', '比', '率'].includes(wordOf(headOf(last)) ?? '')) return false
  const by = headOf(last).modifier?.arguments[0]?.phrase
  const weight = by && headOf(last).modifier?.verb.stem === 'よる' ? classWeights(by.items, scope) : weightOfItem(last, scope)
  if (weight) scope.declare(name, { kind: 'share', weight }, subject.span, true)
  return true
}

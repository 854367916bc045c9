import { diagnostic } from '@renkei/diagnostics'
import type { Phrase, Sentence } from '@renkei/dsl'
import { argumentWith, headOf, onlyItem, wordOf } from './phrases.ts'
import type { WeightSource } from './program.ts'
import type { Scope } from './scope.ts'
import { isCalculation } from './quantity/read-calculation.ts'
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
  if (!['割合', '比', '率'].includes(wordOf(headOf(last)) ?? '') || isCalculation(headOf(last))) return false
  scope.declare(name, { kind: 'share', weight: weightOf(meaning, scope) ?? { kind: 'equal' } }, subject.span, true)
  return true
}

/** Undefined, and reported, where the words are no weight; the name is declared all the same, so that its use is not reported again. */
function weightOf(meaning: Phrase, scope: Scope): WeightSource | undefined {
  const item = onlyItem(meaning)
  const before = meaning.items.slice(0, -1)
  const { modifier } = headOf(meaning.items[before.length]!)
  const by = modifier?.verb.stem === 'よる' ? modifier.arguments[0]?.phrase : undefined
  // Of two classes the first stands before the words that よる takes.
  if (by) return classWeights({ ...by, items: [...before, ...by.items] }, scope)
  if (item) return weightOfItem(item, scope)
  scope.report(diagnostic('words-not-understood', { words: scope.text(meaning.span) }, meaning.span))
  return undefined
}

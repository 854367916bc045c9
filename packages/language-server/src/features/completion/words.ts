import { clausesIn, type Continuation } from '@renkei/dsl'
import { CompletionItemKind } from 'vscode-languageserver'
import type { RuleView } from '../../workspace/rule-view.ts'
import type { Candidate } from './candidate.ts'
import type { CompletionPlace } from './place.ts'

/** Behind these the predicate is more likely than another noun. */
const NEAR_END = /(?:により|によって|に応じ|に基づき|に対し|均等に|それぞれ|まで|から|[しっ]て)、?$/

const ranks: Readonly<Record<Continuation['kind'], number>> = { particle: 1.4, join: 1.5, lead: 2, adverb: 1.9, verb: 2 }

/** The words of the language that the grammar takes at the place; those that these rules use most come first. */
export function words({ view, next, start, before }: CompletionPlace): readonly Candidate[] {
  const used = view.once('used words', () => usedWords(view))
  const isNearEnd = NEAR_END.test(before)
  return next.words.map(({ text, kind, stem, from }) => ({
    text,
    kind: CompletionItemKind.Keyword,
    is: kind,
    rank: (isNearEnd && kind === 'verb' ? 0 : ranks[kind]) + 1 / (1 + (used.get(stem) ?? 0)) + (kind !== 'verb' && text !== stem ? 0.3 : 0),
    from: start + from,
  }))
}

function usedWords({ ruleSet }: RuleView): ReadonlyMap<string, number> {
  const used = new Map<string, number>()
  const count = (word: string): unknown => used.set(word, (used.get(word) ?? 0) + 1)
  for (const clause of ruleSet.files.flatMap(({ sections }) => sections).flatMap(({ sentences }) => sentences).flatMap((sentence) => [...clausesIn(sentence)])) {
    for (const { stem } of [clause.verb, ...clause.manner]) count(stem)
    for (const { particle } of clause.arguments) count(particle)
    for (const { value } of clause.adverbs) count(value)
  }
  return used
}

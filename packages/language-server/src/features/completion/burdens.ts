import { CompletionItemKind } from 'vscode-languageserver'
import { burdenPhrases } from '../burden-phrases.ts'
import type { Candidate } from './candidate.ts'
import type { CompletionPlace } from './place.ts'

/** Behind 「運営費は、」: who bears it and how, as whole clauses of the names at hand. */
export function burdens({ view, programme, before, start, next }: CompletionPlace): readonly Candidate[] {
  if (!programme) return []
  return next.starts.filter(({ slot }) => slot === 'open').flatMap(({ from }) => {
    const topic = /^(.*?)(?:は|については|に関しては)、?$/.exec(before.slice(0, from))?.[1] ?? ''
    if (!programme.costs.some(({ name }) => topic.endsWith(name))) return []
    return burdenPhrases(view, programme).map(({ text }, index) => ({ text, kind: CompletionItemKind.Snippet, detail: '負担の文', rank: index / 100, from: start + from }))
  })
}

import type { Programme } from '@renkei/compiler'
import { CompletionItemKind } from 'vscode-languageserver'
import { burdenPhrases } from '../burden-phrases.ts'
import type { Candidate } from './candidate.ts'
import type { CompletionPlace } from './place.ts'

/** Behind 「運営費は、」: who bears it and how, as whole clauses of the names at hand. */
export function burdens({ view, programme, before, start, next }: CompletionPlace): readonly Candidate[] {
  if (!programme) return []
  return next.starts.filter(({ slot }) => slot === 'open').flatMap(({ from }) => {
    const topic = /^(.*?)(?:は|については|に関しては)、?$/.exec(before.slice(0, from))?.[1] ?? ''
    if (!isBorne(topic, programme)) return []
    return burdenPhrases(view, programme).map(({ text }, index) => ({ text, kind: CompletionItemKind.Snippet, is: 'burden', rank: index / 100, from: start + from }))
  })
}

/** A cost, or what looks like one; where there is a 内訳 not the whole, whose parts are borne. */
function isBorne(topic: string, { costs }: Programme): boolean {
  const cost = costs.find(({ name }) => topic.endsWith(name))
  if (cost?.kind === 'total') return !costs.some(({ kind }) => kind === 'item')
  return cost !== undefined || /(?:費|費用|料|経費)$/.test(topic)
}

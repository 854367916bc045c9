import { CompletionItemKind } from 'vscode-languageserver'
import type { Candidate } from './candidate.ts'
import type { CompletionPlace } from './place.ts'

/** Behind 「関係市町が」: by what is shared, with the particle that it takes. */
export function shares({ view, programme, before, start, next }: CompletionPlace): readonly Candidate[] {
  const { scopes, program } = view.ruleSet.compiled
  const scope = scopes[programme && program ? program.programmes.indexOf(programme) + 1 : 0]
  if (!scope) return []
  return next.starts.filter(({ from, slot }) => slot === 'open' && /[がは]、?$/.test(before.slice(0, from))).flatMap(({ from }) =>
    scope.names('indicator', 'share').map((name) => ({ text: `${name}の割合により`, kind: CompletionItemKind.Snippet, is: 'basis', rank: 0.9, from: start + from })),
  )
}

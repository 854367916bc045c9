import { CompletionItemKind } from 'vscode-languageserver'
import type { RuleView } from '../../workspace/rule-view.ts'
import type { Candidate } from './candidate.ts'

/** Inside 「: the tables behind 資料は、, the ways of sharing and the facts elsewhere. */
export function quoted(view: RuleView, before: string, offset: number): readonly Candidate[] {
  const [, typed = ''] = /「([^「」]*)$/.exec(before) ?? []
  const from = offset - typed.length
  if (/資料は、?「[^」]*$/.test(before)) {
    return view.ruleSet.sources.filter(({ path }) => path.endsWith('.csv') && !path.includes('/')).map(({ path }) => ({ text: path, kind: CompletionItemKind.File, is: 'table', rank: 1, from }))
  }
  const declared = view.ruleSet.compiled.scopes.flatMap((scope) => scope.declarations()).filter(({ entity }) => entity.kind === 'method' || entity.kind === 'fact')
  return declared.map(({ name, entity }) => ({ text: name, kind: CompletionItemKind.Function, is: entity.kind === 'method' ? 'method' : 'fact', rank: 1, from }))
}

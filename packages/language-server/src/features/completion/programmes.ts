import { CompletionItemKind } from 'vscode-languageserver'
import type { Candidate } from './candidate.ts'
import type { CompletionPlace } from './place.ts'

/** 事業【25】: programmes by their number, where 事業 is typed in a sentence; its costs follow behind の. */
export function programmes({ view, before, start }: CompletionPlace): readonly Candidate[] {
  const [typed] = /事業(?:【[0-9０-９]*)?$/.exec(before) ?? []
  if (typed === undefined || before === typed) return []
  return view.ruleSet.programmes.map(({ number, title }, index) => ({ text: `事業【${number}】`, kind: CompletionItemKind.Module, title, rank: 1.2 + index / 10_000, from: start + before.length - typed.length }))
}

import { headingKeywords } from '@renkei/dsl'
import { CompletionItemKind } from 'vscode-languageserver'
import type { Candidate } from './candidate.ts'
import type { CompletionPlace } from './place.ts'

/** At the start of a line where no sentence is open, a heading may begin; a programme gets the next number. */
export function headings({ view, before, start }: CompletionPlace): readonly Candidate[] {
  if (!/^[^\s。、「]*$/.test(before)) return []
  const numbers = view.ruleSet.programmes.map(({ number }) => Number(number)).filter((number) => Number.isSafeInteger(number))
  const next = Math.max(0, ...numbers) + 1
  return headingKeywords.map((keyword) => ({ text: keyword === '事業' ? `事業【${String(next)}】` : `${keyword}　`, kind: CompletionItemKind.Module, is: 'heading', rank: 6, from: start }))
}

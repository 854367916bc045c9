import type { Span } from '@renkei/diagnostics'
import type { RuleSet } from './rule-set.ts'

/** A sentence that another one stands on, as typed. */
export interface Ground {
  readonly kind: 'method' | 'replaced'
  readonly text: string
  readonly span: Span
}

/** What the sentences of a rule set stand on beside themselves, by place: the 按分方式 they go by, the sentence of a package in whose place they are. */
export function groundsOf({ compiled, files }: RuleSet): (span: Span) => readonly Ground[] {
  const texts = new Map(files.map(({ source, text }) => [source, text]))
  const grounds = new Map<string, readonly Ground[]>()
  const textAt = ({ source, start, end }: Span) => texts.get(source)?.slice(start, end) ?? ''
  for (const { span, named = [] } of (compiled.program?.programmes ?? []).flatMap(({ burdens }) => burdens)) {
    const sentences = named.flatMap(({ section }) => section.sentences.filter(({ lead, clauses }) => !lead && clauses.at(-1)?.verb.stem === '負担する'))
    if (sentences.length > 0) grounds.set(keyOf(span), sentences.map((sentence) => ({ kind: 'method', text: textAt(sentence.span), span: sentence.span })))
  }
  for (const { by, span } of compiled.replaced) grounds.set(keyOf(by), [...(grounds.get(keyOf(by)) ?? []), { kind: 'replaced', text: textAt(span), span }])
  return (span) => grounds.get(keyOf(span)) ?? []
}

function keyOf({ source, start, end }: Span): string {
  return `${source}\n${start}\n${end}`
}

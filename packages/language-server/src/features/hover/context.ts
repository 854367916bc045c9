import type { Language, Span } from '@renkei/diagnostics'
import type { RuleView } from '../../workspace/rule-view.ts'

/** What telling about a name needs. */
export interface HoverContext {
  readonly view: RuleView
  /** The fiscal year that is shown. */
  readonly year: number
  readonly language: Language
}

/** A rule as it is written, as a quotation. */
export function quoted({ view }: HoverContext, { source, start, end }: Span): string {
  const text = view.document(source)?.getText().slice(start, end).replace(/\s+/g, '') ?? ''
  return text === '' ? '' : `> ${text}`
}

/** The sentence around a place, as a quotation. */
export function sentenceAround(context: HoverContext, span: Span): string {
  const file = context.view.ruleSet.files.find(({ source }) => source === span.source)
  const sentence = file?.sections.flatMap(({ sentences }) => sentences).find((one) => one.span.start <= span.start && span.end <= one.span.end)
  return sentence ? quoted(context, sentence.span) : ''
}

export function namesOf(ids: readonly string[], { view: { ruleSet } }: HoverContext): readonly string[] {
  const known = ruleSet.bodies.filter(({ code }) => ids.includes(code)).map(({ name }) => name)
  return [...known, ...ids.filter((id) => !ruleSet.bodies.some(({ code }) => code === id))]
}

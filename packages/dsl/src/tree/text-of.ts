import type { Span } from '@renkei/diagnostics'
import { canonical } from '../print/canonical.ts'
import type { RuleFile } from './tree.ts'

type Where = string | Pick<RuleFile, 'text'>

/** The text of a node exactly as it was typed, line breaks and comments included. */
export function textOf(where: Where, { span }: { readonly span: Span }): string {
  return (typeof where === 'string' ? where : where.text).slice(span.start, span.end)
}

/** The words of a node on one line, as the formatter writes them, without the comments between them. */
export function phraseText(where: Where, node: { readonly span: Span }): string {
  return canonical(textOf(where, node).replace(/「[^\n\r]*?」|※[^\n\r]*/g, (match) => (match.startsWith('※') ? '' : match)))
}

import type { Span } from '@renkei/diagnostics'
import type { Range } from 'vscode-languageserver'
import type { Place } from '../protocol/index.ts'
import type { RuleView } from '../workspace/rule-view.ts'

/** Characters of a file as lines and characters, from zero. */
export function rangeOf({ source, start, end }: Span, view: RuleView): Range {
  const document = view.document(source)
  if (!document) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
  return { start: document.positionAt(start), end: document.positionAt(end) }
}

export function placeOf(span: Span, view: RuleView): Place {
  return { uri: view.uriOf(span.source), range: rangeOf(span, view) }
}

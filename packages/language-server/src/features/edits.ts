import type { Edit } from '@renkei/diagnostics'
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import { rangeOf } from '../text/place.ts'
import type { RuleView } from '../workspace/rule-view.ts'

/** Replacements as an editor makes them, file by file; line ends are those of the file. */
export function editsOf(edits: readonly Edit[], view: RuleView): WorkspaceEdit {
  const changes: Record<string, TextEdit[]> = {}
  for (const { span, text } of edits) {
    const uri = view.uriOf(span.source)
    changes[uri] = [...(changes[uri] ?? []), { range: rangeOf(span, view), newText: withLineEnds(text, view.document(span.source)?.getText() ?? '') }]
  }
  return { changes }
}

/** Ends every line of a text as the first line of another one does. */
export function withLineEnds(text: string, like: string): string {
  const end = /\r\n|\r|\n/.exec(like)?.[0] ?? '\n'
  return text.replace(/\r\n|\r|\n/g, end)
}

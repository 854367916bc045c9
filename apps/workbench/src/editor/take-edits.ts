import type { EditorView } from '@codemirror/view'
import { type Range, rangeIn } from './document-place.ts'

export interface ServerEdit {
  readonly range: Range
  readonly newText: string
}

/** Makes the changes the server proposes, as one step that can be undone. */
export function take(view: EditorView, edits: readonly ServerEdit[]): void {
  const { doc } = view.state
  view.dispatch({ changes: edits.map(({ range, newText }) => ({ ...rangeIn(doc, range), insert: newText })), userEvent: 'input.fix', scrollIntoView: true })
}

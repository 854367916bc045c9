import type { Extension } from '@codemirror/state'
import { type EditorView, keymap } from '@codemirror/view'
import { editedDocument } from './document.ts'
import { uriOf } from './document-place.ts'
import { type ServerEdit, take } from './take-edits.ts'

/** Alt+Shift+F puts the text into the one layout of rules; it can be undone. */
export function formatting(): Extension {
  return keymap.of([{ key: 'Alt-Shift-f', run: (view) => (void format(view), true) }])
}

async function format(view: EditorView): Promise<void> {
  const { engine, path, capabilities } = view.state.facet(editedDocument)
  if (capabilities['documentFormattingProvider'] === undefined) return
  const { doc } = view.state
  const edits = await engine.ask<readonly ServerEdit[] | null>('textDocument/formatting', { textDocument: { uri: uriOf(path) }, options: { tabSize: 2, insertSpaces: true } })
  if (edits && view.state.doc === doc && !view.composing) take(view, edits)
}

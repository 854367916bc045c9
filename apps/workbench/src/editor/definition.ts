import type { Extension } from '@codemirror/state'
import { type EditorView, keymap } from '@codemirror/view'
import { editedDocument } from './document.ts'
import { pathOf, positionAt, type Range, uriOf } from './document-place.ts'

interface ServerPlace {
  readonly uri: string
  readonly range: Range
}

export type GoTo = (path: string, range: Range) => void

/** F12 goes to where a name is declared. */
export function definition(goTo: GoTo): Extension {
  return keymap.of([{ key: 'F12', run: (view) => (void ask(view, goTo), true) }])
}

async function ask(view: EditorView, goTo: GoTo): Promise<void> {
  const { engine, path, capabilities } = view.state.facet(editedDocument)
  if (capabilities['definitionProvider'] === undefined) return
  const found = await engine.ask<ServerPlace | readonly ServerPlace[] | null>('textDocument/definition', { textDocument: { uri: uriOf(path) }, position: positionAt(view.state.doc, view.state.selection.main.head) })
  const place = Array.isArray(found) ? (found as readonly ServerPlace[])[0] : (found as ServerPlace | null)
  const target = place ? pathOf(place.uri) : undefined
  if (place && target !== undefined) goTo(target, place.range)
}

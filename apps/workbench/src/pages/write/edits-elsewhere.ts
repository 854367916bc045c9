import { EditorState } from '@codemirror/state'
import { pathOf, rangeIn } from '../../editor/document-place.ts'
import type { Changes } from '../../editor/workspace-edit.ts'
import type { Desk } from '../../work/desk.ts'

/** Makes those changes of a fix that are not in the file on the screen. */
export function editsElsewhere(desk: Desk, shown: string, changes: Changes): void {
  for (const [uri, edits] of Object.entries(changes)) {
    const path = pathOf(uri)
    const file = desk.state().work?.files.find((one) => one.path === path)
    if (path === undefined || path === shown) continue
    const state = EditorState.create({ doc: file?.text ?? '' })
    desk.change(path, state.update({ changes: edits.map(({ range, newText }) => ({ ...rangeIn(state.doc, range), insert: newText })) }).state.doc.toString())
  }
}

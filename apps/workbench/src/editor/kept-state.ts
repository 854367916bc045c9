import { historyField } from '@codemirror/commands'
import { EditorState, type Extension } from '@codemirror/state'

const fields = { history: historyField }

/** What can be undone, and where the cursor stands, to be kept until the next time. */
export function stateToKeep(state: EditorState): unknown {
  return state.toJSON(fields)
}

/** A text in an editor, with what could be undone the last time where that belongs to this very text. */
export function openState(text: string, extensions: Extension, kept: unknown): EditorState {
  if (isOf(text, kept)) {
    try {
      return EditorState.fromJSON(kept, { extensions }, fields)
    } catch {
      // Kept by an older version of the editor: it begins anew.
    }
  }
  return EditorState.create({ doc: text, extensions })
}

function isOf(text: string, kept: unknown): boolean {
  return typeof kept === 'object' && kept !== null && 'doc' in kept && kept.doc === text
}

import { type Extension } from '@codemirror/state'
import { EditorView, ViewPlugin } from '@codemirror/view'
import { editedDocument } from './document.ts'

/**
 * Does something with the view whenever the server has read the work again, after a moment without typing, and never while an input method composes:
 * whatever changes the text on the screen then breaks the word that is being composed.
 */
export function whenRead(act: (view: EditorView, isCurrent: () => boolean) => void, quiet = 0): Extension {
  return ViewPlugin.define((view) => {
    let asked = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const begin = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (view.composing) begin()
        else {
          const mine = ++asked
          const doc = view.state.doc
          act(view, () => mine === asked && view.state.doc === doc && !view.composing)
        }
      }, view.composing ? 100 : quiet)
    }
    const { engine } = view.state.facet(editedDocument)
    const stops = [engine.on('renkei/evaluated', begin), engine.on('workspace/inlayHint/refresh', begin)]
    begin()
    return {
      update: (update) => { if (update.docChanged) asked += 1 },
      destroy: () => {
        clearTimeout(timer)
        asked += 1
        for (const stop of stops) stop()
      },
    }
  })
}

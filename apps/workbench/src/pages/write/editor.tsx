import { EditorState, Text } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { CostAt } from '@renkei/language-server/protocol'
import { type ReactNode, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react'
import { useSettings } from '../../app/settings.tsx'
import { positionAt, rangeIn, uriOf } from '../../editor/document-place.ts'
import { changeBetween } from '../../editor/change-between.ts'
import { fromOutside } from '../../editor/from-outside.ts'
import { markSpans } from '../../editor/marked.ts'
import { openState, stateToKeep } from '../../editor/kept-state.ts'
import { setup } from '../../editor/setup.ts'
import { useDesk, useDeskState, useKeeper } from '../../work/desk-context.tsx'
import { useWords } from '../../words/use-words.ts'
import { editsElsewhere } from './edits-elsewhere.ts'
import type { AskedPlace } from './write-page.tsx'

export interface EditorHandle {
  /** The costs of the sentence at a place. */
  costsAt(offset: number): Promise<readonly CostAt[]>
}

export interface EditorProps {
  readonly ref: Ref<EditorHandle>
  readonly path: string
  readonly place: AskedPlace | undefined
  readonly onCursor: (offset: number) => void
  readonly onAmount: (offset: number) => void
  readonly onPlace: (path: string, spans: AskedPlace['spans']) => void
  /** What is shown instead of the text, from what the editor holds: the text stays the one thing that is written, undone and kept. */
  readonly face?: ((view: EditorView, state: EditorState) => ReactNode) | undefined
}

/** One file in an editor of its own. React draws its frame and never its text. */
export function Editor({ ref, path, place, onCursor, onAmount, onPlace, face }: EditorProps) {
  const [held, hold] = useState<EditorState>()
  const frame = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(undefined)
  const wanted = useRef(place)
  const told = useRef({ onCursor, onAmount, onPlace })
  const isFaced = face !== undefined
  const holds = useRef(isFaced)
  holds.current = isFaced
  const desk = useDesk()
  const keeper = useKeeper()
  const { work } = useDeskState()
  const { write: words } = useWords()
  const { language } = useSettings()
  const text = work?.files.find((file) => file.path === path)?.text ?? ''
  const latest = useRef(text)
  latest.current = text
  told.current = { onCursor, onAmount, onPlace }
  wanted.current = place

  useEffect(() => {
    let gone = false
    let opened: EditorView | undefined
    let stopKeeping: (() => void) | undefined
    void Promise.all([desk.engine.capabilities, keeper.history(path)]).then(([capabilities, kept]) => {
      if (gone) return
      const extensions = [EditorView.updateListener.of(({ state }) => { if (holds.current) hold(state) }), setup({
        document: { path, engine: desk.engine, capabilities },
        label: words.textOf(path),
        language,
        onText: (changed) => { desk.change(path, changed) },
        onCursor: (offset) => { told.current.onCursor(offset) },
        onAmount: (offset) => { told.current.onAmount(offset) },
        onFix: (changes) => { editsElsewhere(desk, path, changes) },
        onGoTo: (target, range) => {
          const file = desk.state().work?.files.find((one) => one.path === target)
          if (file) told.current.onPlace(target, [rangeIn(Text.of(file.text.split('\n')), range)])
        },
      })]
      const state = openState(latest.current, extensions, kept)
      opened = new EditorView({ state, parent: frame.current!, scrollTo: EditorView.scrollIntoView(state.selection.main.head, { y: 'center' }) })
      view.current = opened
      hold(state)
      const shown = opened
      stopKeeping = keeper.keepsHistoryOf(() => ({ path, state: stateToKeep(shown.state) }))
      if (wanted.current) markSpans(opened, wanted.current.spans)
    })
    return () => {
      gone = true
      stopKeeping?.()
      opened?.destroy()
      view.current = undefined
    }
  }, [desk, keeper, path, language, words])

  // Another tab, a fix in another file, or an older version changed the text; what is typed comes back unchanged.
  useEffect(() => {
    const shown = view.current
    if (!shown || shown.composing || shown.state.doc.toString() === text) return
    shown.dispatch({ changes: changeBetween(shown.state.doc.toString(), text), annotations: fromOutside.of(true) })
  }, [text])

  useEffect(() => {
    if (place && view.current) markSpans(view.current, place.spans)
  }, [place])

  useEffect(() => {
    const shown = view.current
    if (!shown) return
    if (isFaced) hold(shown.state)
    else shown.dispatch({ effects: EditorView.scrollIntoView(shown.state.selection.main.head, { y: 'center' }) })
  }, [isFaced])

  useImperativeHandle(ref, () => ({
    costsAt: async (offset) => {
      const doc = view.current?.state.doc ?? EditorState.create().doc
      const found = await desk.engine.ask('renkei/at', { uri: uriOf(path), position: positionAt(doc, offset) })
      return found?.costs ?? []
    },
  }), [desk, path])

  return (
    <>
      <div className="editor" ref={frame} hidden={isFaced} />
      {face && held && view.current && face(view.current, held)}
    </>
  )
}

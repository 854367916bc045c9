import { type Extension, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'

export interface MarkedSpan {
  readonly from: number
  readonly to: number
}

const mark = StateEffect.define<readonly MarkedSpan[]>()
const marked = Decoration.mark({ class: 'editor-marked' })

/** The characters an explanation stands on. */
export function markedSpans(): Extension {
  return StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update: (before, transaction) => {
      const found = transaction.effects.find((effect) => effect.is(mark))
      if (!found) return before.map(transaction.changes)
      const length = transaction.state.doc.length
      return Decoration.set((found.value as readonly MarkedSpan[]).filter(({ from, to }) => from < to && to <= length).map(({ from, to }) => marked.range(from, to)), true)
    },
    provide: (self) => EditorView.decorations.from(self),
  })
}

/** Marks the characters and brings the first of them into sight. */
export function markSpans(view: EditorView, spans: readonly MarkedSpan[]): void {
  const inside = spans.filter(({ from, to }) => from < to && to <= view.state.doc.length)
  const first = inside[0]
  view.dispatch({ effects: [mark.of(inside), ...(first ? [EditorView.scrollIntoView(first.from, { y: 'center' })] : [])] })
}

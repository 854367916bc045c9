import { type Extension, StateEffect, type StateEffectType, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'

/** What the engine found to draw in the text. It moves with the text until the engine has read again, and `found` brings what it found then. */
export function foundDecorations(): { readonly drawn: Extension; readonly found: StateEffectType<DecorationSet> } {
  const found = StateEffect.define<DecorationSet>()
  const drawn = StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update: (before, transaction) => {
      const brought = transaction.effects.find((effect) => effect.is(found))
      return brought ? (brought.value as DecorationSet) : before.map(transaction.changes)
    },
    provide: (self) => EditorView.decorations.from(self),
  })
  return { drawn, found }
}

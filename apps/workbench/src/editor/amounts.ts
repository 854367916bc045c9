import { type Extension, RangeSet } from '@codemirror/state'
import { Decoration, WidgetType } from '@codemirror/view'
import { editedDocument } from './document.ts'
import { offsetAt, type Position, positionAt, uriOf } from './document-place.ts'
import { foundDecorations } from './found-decorations.ts'
import { whenRead } from './told.ts'

interface ServerHint {
  readonly position: Position
  readonly label: string | readonly { readonly value: string }[]
}

/** The yen of the chosen year, at the end of each sentence that bears them; a press opens why. */
export function amounts(onOpen: (offset: number) => void): Extension {
  const { drawn, found } = foundDecorations()
  return [
    drawn,
    whenRead((view, isCurrent) => {
      const { engine, path, capabilities } = view.state.facet(editedDocument)
      if (capabilities['inlayHintProvider'] === undefined) return
      const { doc } = view.state
      void engine.ask<readonly ServerHint[] | null>('textDocument/inlayHint', { textDocument: { uri: uriOf(path) }, range: { start: { line: 0, character: 0 }, end: positionAt(doc, doc.length) } }).then((hints) => {
        if (!isCurrent()) return
        const marks = (hints ?? []).map(({ position, label }) => {
          const at = offsetAt(doc, position)
          const text = typeof label === 'string' ? label : label.map(({ value }) => value).join('')
          return Decoration.widget({ widget: new AmountWidget(text, at, onOpen), side: 1 }).range(at)
        })
        view.dispatch({ effects: found.of(RangeSet.of(marks, true)) })
      })
    }),
  ]
}

class AmountWidget extends WidgetType {
  readonly #text: string
  readonly #at: number
  readonly #onOpen: (offset: number) => void

  constructor(text: string, at: number, onOpen: (offset: number) => void) {
    super()
    this.#text = text
    this.#at = at
    this.#onOpen = onOpen
  }

  override eq(other: AmountWidget): boolean {
    return other.#text === this.#text && other.#at === this.#at
  }

  override toDOM(): HTMLElement {
    const button = document.createElement('span')
    button.className = 'editor-amount'
    button.textContent = this.#text
    button.addEventListener('mousedown', (event) => {
      event.preventDefault()
      this.#onOpen(Math.max(0, this.#at - 1))
    })
    return button
  }

  override ignoreEvent(): boolean {
    return true
  }
}

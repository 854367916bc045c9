import { type Extension, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import { editedDocument } from './document.ts'
import { uriOf } from './document-place.ts'
import { whenRead } from './told.ts'

interface Provider {
  readonly legend: { readonly tokenTypes: readonly string[] }
}

const tokensFound = StateEffect.define<DecorationSet>()

/** Words of the language, names and figures told apart as the server reads them, not as they look. */
export function highlight(): Extension {
  const field = StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update: (before, transaction) => {
      const found = transaction.effects.find((effect) => effect.is(tokensFound))
      return found ? (found.value as DecorationSet) : before.map(transaction.changes)
    },
    provide: (self) => EditorView.decorations.from(self),
  })
  return [
    field,
    whenRead((view, isCurrent) => {
      const { engine, path, capabilities } = view.state.facet(editedDocument)
      const provider = capabilities['semanticTokensProvider'] as Provider | undefined
      if (!provider) return
      const { doc } = view.state
      void engine.ask<{ readonly data: readonly number[] } | null>('textDocument/semanticTokens/full', { textDocument: { uri: uriOf(path) } }).then((tokens) => {
        if (!isCurrent()) return
        const builder = new RangeSetBuilder<Decoration>()
        let [line, character] = [0, 0]
        const data = tokens?.data ?? []
        for (let at = 0; at < data.length; at += 5) {
          const [lines, characters, length, type] = [data[at]!, data[at + 1]!, data[at + 2]!, data[at + 3]!]
          character = lines === 0 ? character + characters : characters
          line += lines
          if (line >= doc.lines) break
          const from = doc.line(line + 1).from + character
          if (from + length <= doc.length) builder.add(from, from + length, markOf(provider.legend.tokenTypes[type] ?? ''))
        }
        view.dispatch({ effects: tokensFound.of(builder.finish()) })
      })
    }, 120),
  ]
}

function markOf(type: string): Decoration {
  return Decoration.mark({ class: `token-${type}` })
}

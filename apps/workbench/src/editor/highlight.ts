import { type Extension, RangeSetBuilder, type Text } from '@codemirror/state'
import { Decoration, type DecorationSet } from '@codemirror/view'
import { editedDocument } from './document.ts'
import { uriOf } from './document-place.ts'
import { foundDecorations } from './found-decorations.ts'
import { whenRead } from './told.ts'

interface Provider {
  readonly legend: { readonly tokenTypes: readonly string[] }
}

/** Words of the language, names and figures told apart as the server reads them, not as they look. */
export function highlight(): Extension {
  const { drawn, found } = foundDecorations()
  return [
    drawn,
    whenRead((view, isCurrent) => {
      const { engine, path, capabilities } = view.state.facet(editedDocument)
      const provider = capabilities['semanticTokensProvider'] as Provider | undefined
      if (!provider) return
      const { doc } = view.state
      void engine.ask<{ readonly data: readonly number[] } | null>('textDocument/semanticTokens/full', { textDocument: { uri: uriOf(path) } }).then((tokens) => {
        if (!isCurrent()) return
        view.dispatch({ effects: found.of(marksOf(tokens?.data ?? [], doc, provider.legend.tokenTypes)) })
      })
    }, 120),
  ]
}

/** Five numbers a token, as the protocol has them: lines and characters from the one before, length, type, modifiers. */
function marksOf(data: readonly number[], doc: Text, types: readonly string[]): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>()
  let [line, character] = [0, 0]
  for (let at = 0; at < data.length; at += 5) {
    const [lines, characters, length, type] = [data[at]!, data[at + 1]!, data[at + 2]!, data[at + 3]!]
    character = lines === 0 ? character + characters : characters
    line += lines
    if (line >= doc.lines) break
    const from = doc.line(line + 1).from + character
    if (from + length <= doc.length) builder.add(from, from + length, markOf(types[type] ?? ''))
  }
  return builder.finish()
}

function markOf(type: string): Decoration {
  return Decoration.mark({ class: `token-${type}` })
}

import { closeBrackets } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { lintGutter, lintKeymap } from '@codemirror/lint'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { EditorState, type Extension } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from '@codemirror/view'
import { amounts } from './amounts.ts'
import { completion } from './completion.ts'
import { diagnostics } from './diagnostics.ts'
import { definition, type GoTo } from './definition.ts'
import { type EditedDocument, editedDocument } from './document.ts'
import { formatting } from './formatting.ts'
import { highlight } from './highlight.ts'
import { hover } from './hover.ts'
import { markedSpans } from './marked.ts'
import { fromOutside } from './from-outside.ts'
import { phrases } from './phrases.ts'
import { theme } from './theme.ts'
import type { Changes } from './workspace-edit.ts'

export interface SetupInput {
  readonly document: EditedDocument
  readonly label: string
  readonly language: 'ja' | 'en'
  /** The text as it is now; never while an input method composes. */
  readonly onText: (text: string) => void
  readonly onCursor: (offset: number) => void
  readonly onAmount: (offset: number) => void
  /** A fix that reaches into other files, by their names for the server. */
  readonly onFix: (changes: Changes) => void
  readonly onGoTo: GoTo
}

/** Everything an editor of a file is made of. Tab leaves it, as everywhere on a page. */
export function setup({ document, label, language, onText, onCursor, onAmount, onFix, onGoTo }: SetupInput): Extension {
  const isRules = document.path.endsWith('.renkei')
  return [
    editedDocument.of(document),
    lineNumbers(),
    highlightActiveLineGutter(),
    highlightActiveLine(),
    history(),
    drawSelection(),
    EditorState.allowMultipleSelections.of(true),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0', spellcheck: 'false', autocorrect: 'off', autocapitalize: 'off' }),
    search({ top: true }),
    highlightSelectionMatches(),
    lintGutter(),
    theme(),
    phrases(language),
    markedSpans(),
    diagnostics(onFix),
    ...(isRules ? [highlight(), amounts(onAmount), completion(), hover(), formatting(), definition(onGoTo), closeBrackets()] : []),
    keymap.of([...defaultKeymap, ...searchKeymap, ...historyKeymap, ...lintKeymap]),
    composed(onText),
    EditorView.updateListener.of((update) => {
      if (update.selectionSet || update.docChanged) onCursor(update.state.selection.main.head)
    }),
  ]
}

/** Tells every change of the text, one composed by an input method only when it is there. */
function composed(onText: (text: string) => void): Extension {
  const waits = new WeakSet<EditorView>()
  return [
    EditorView.updateListener.of(({ view, docChanged, transactions }) => {
      if (!docChanged || transactions.every((transaction) => transaction.annotation(fromOutside))) return
      if (view.composing) waits.add(view)
      else onText(view.state.doc.toString())
    }),
    EditorView.domEventHandlers({
      compositionend: (_, view) => {
        setTimeout(() => {
          if (waits.delete(view)) onText(view.state.doc.toString())
        }, 0)
      },
    }),
  ]
}

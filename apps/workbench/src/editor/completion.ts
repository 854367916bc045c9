import { autocompletion, type Completion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete'
import type { Extension } from '@codemirror/state'
import { editedDocument } from './document.ts'
import { positionAt, type Range, rangeIn, uriOf } from './document-place.ts'

interface ServerItem {
  readonly label: string
  readonly detail?: string
  readonly documentation?: string | { readonly value: string }
  readonly insertText?: string
  readonly filterText?: string
  readonly sortText?: string
  readonly textEdit?: { readonly newText: string; readonly range?: Range; readonly insert?: Range }
}

/** What may come next, in a language without blanks: the server says where the word begins. */
export function completion(): Extension {
  return autocompletion({ override: [ask], activateOnTyping: true, activateOnTypingDelay: 150, icons: false, maxRenderedOptions: 60 })
}

async function ask(context: CompletionContext): Promise<CompletionResult | null> {
  const { engine, path, capabilities } = context.state.facet(editedDocument)
  if (capabilities['completionProvider'] === undefined || context.view?.composing) return null
  const { doc } = context.state
  const before = doc.lineAt(context.pos)
  if (!context.explicit && context.pos === before.from) return null
  const found = await engine.ask<readonly ServerItem[] | { readonly items: readonly ServerItem[] } | null>('textDocument/completion', { textDocument: { uri: uriOf(path) }, position: positionAt(doc, context.pos), context: { triggerKind: 1 } })
  const items = Array.isArray(found) ? (found as readonly ServerItem[]) : ((found as { readonly items: readonly ServerItem[] } | null)?.items ?? [])
  if (items.length === 0 || context.aborted) return null
  const ranges = items.flatMap(({ textEdit }) => textEdit?.range ?? textEdit?.insert ?? [])
  const from = ranges.length === 0 ? context.pos : Math.min(...ranges.map((range) => rangeIn(doc, range).from))
  return { from, options: items.slice(0, 200).map((item, index) => optionOf(item, index)), filter: ranges.length > 0 && from < context.pos }
}

function optionOf({ label, detail, documentation, insertText, textEdit }: ServerItem, index: number): Completion {
  const told = typeof documentation === 'string' ? documentation : documentation?.value
  return { label, boost: -Math.min(index, 99), apply: textEdit?.newText ?? insertText ?? label, ...(detail === undefined ? {} : { detail }), ...(told === undefined ? {} : { info: told }) }
}

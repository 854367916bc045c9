import { type Action, type Diagnostic, setDiagnostics } from '@codemirror/lint'
import { type Extension } from '@codemirror/state'
import { ViewPlugin } from '@codemirror/view'
import { editedDocument } from './document.ts'
import { type Range, rangeIn, uriOf } from './document-place.ts'
import { take } from './take-edits.ts'
import { type Changes, changesOf, type WorkspaceEdit } from './workspace-edit.ts'

interface Published {
  readonly uri: string
  readonly diagnostics: readonly ServerDiagnostic[]
}

interface ServerDiagnostic {
  readonly range: Range
  readonly severity?: number
  readonly code?: string | number
  readonly message: string
}

interface ServerAction {
  readonly title: string
  readonly edit?: WorkspaceEdit
  readonly diagnostics?: readonly ServerDiagnostic[]
}

const severities = [undefined, 'error', 'warning', 'info', 'hint'] as const

/** What the server found in the file, at its characters, with the ways to put it right. */
export function diagnostics(onApply: (changes: Changes) => void): Extension {
  return ViewPlugin.define((view) => {
    const { engine, path, capabilities } = view.state.facet(editedDocument)
    const uri = uriOf(path)
    let last: readonly ServerDiagnostic[] = []
    let round = 0
    const show = async (): Promise<void> => {
      if (view.composing) {
        setTimeout(() => void show(), 100)
        return
      }
      const mine = ++round
      const { doc } = view.state
      const shown = last
      put(shown.map((found) => diagnosticOf(found, [])))
      if (shown.length === 0 || capabilities['codeActionProvider'] === undefined) return
      const actions = await Promise.all(shown.slice(0, 50).map((found) => engine.ask<readonly ServerAction[] | null>('textDocument/codeAction', { textDocument: { uri }, range: found.range, context: { diagnostics: [found] } })))
      if (mine !== round || view.state.doc !== doc || view.composing) return
      put(shown.map((found, index) => diagnosticOf(found, actions[index] ?? [])))

      function put(list: readonly Diagnostic[]): void {
        view.dispatch(setDiagnostics(view.state, list.filter(({ from, to }) => from <= to && to <= view.state.doc.length)))
      }
      function diagnosticOf({ range, severity = 1, code, message }: ServerDiagnostic, offered: readonly ServerAction[]): Diagnostic {
        const { from, to } = rangeIn(doc, range)
        return { from, to, severity: severities[severity] ?? 'error', message, ...(code === undefined ? {} : { source: String(code) }), actions: offered.flatMap(actionOf) }
      }
    }
    const actionOf = ({ title, edit }: ServerAction): readonly Action[] => {
      if (!edit) return []
      const changes = changesOf(edit)
      return [
        {
          name: title,
          apply: () => {
            if (changes[uri]) take(view, changes[uri])
            onApply(changes)
          },
        },
      ]
    }
    const stop = engine.on('textDocument/publishDiagnostics', (published: Published) => {
      if (published.uri !== uri) return
      last = published.diagnostics
      void show()
    })
    return { destroy: stop }
  })
}

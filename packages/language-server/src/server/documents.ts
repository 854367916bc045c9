import type { TextDocumentContentChangeEvent } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { RuleFolder } from '../workspace/rule-folder.ts'
import { comparable } from '../text/uri.ts'
import type { Session } from './session.ts'

/** Keeps the documents that the client has open, change by change. */
export function keepDocuments({ connection, workspace, changed }: Session): void {
  const open = new Map<string, { readonly document: TextDocument; readonly folder: RuleFolder; readonly path: string }>()
  const take = (document: TextDocument): void => {
    const located = workspace.open(document)
    if (!located) return
    open.set(comparable(document.uri), { document, ...located })
    changed(located.folder)
  }
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => take(TextDocument.create(uri, languageId, version, text)))
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const known = open.get(comparable(uri))
    if (known) take(updated(known.document, contentChanges, version))
  })
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    const known = open.get(comparable(uri))
    if (!known) return
    open.delete(comparable(uri))
    known.folder.close(known.path)
    changed(known.folder)
  })
}

/** Views of earlier moments keep the document as it was. */
function updated(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): TextDocument {
  const copy = TextDocument.create(document.uri, document.languageId, document.version, document.getText())
  return TextDocument.update(copy, [...changes], version)
}

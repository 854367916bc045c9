import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver'

/** What the server can do. */
export function capabilities(): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  }
}

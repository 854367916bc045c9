import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver'
import { runChecksCommand } from '../features/code-lens.ts'
import { legend } from '../features/semantic-tokens.ts'

/** After these characters something may follow that is worth offering; there are no blanks to wait for. Not after a line break: whoever leaves a line blank would take what is offered by it. */
const TRIGGERS = [...'はがをにので、。「【　']

/** What the server can do. */
export function capabilities(): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    completionProvider: { triggerCharacters: TRIGGERS },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    codeActionProvider: { codeActionKinds: ['quickfix'] },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    documentFormattingProvider: true,
    codeLensProvider: {},
    executeCommandProvider: { commands: [runChecksCommand] },
    inlayHintProvider: true,
    semanticTokensProvider: { legend, full: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  }
}

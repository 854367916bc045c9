import { DidChangeWatchedFilesNotification, DidChangeWorkspaceFoldersNotification } from 'vscode-languageserver'
import type { Session } from './session.ts'

const WATCHED = '**/*.{renkei,csv,renkeipack}'

/** Follows files that change beside the editor, and folders that the editor opens and closes. */
export function watchFiles({ connection, workspace, changed }: Session, mayRegister: () => boolean): void {
  connection.onInitialized(() => {
    if (mayRegister()) void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: WATCHED }] })
  })
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const folders = new Set(changes.flatMap(({ uri }) => workspace.locate(uri)?.folder ?? []))
    for (const folder of folders) {
      workspace.readAgain(folder)
      changed(folder)
    }
  })
  connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
    const gone = new Set(removed.map(({ uri }) => uri))
    workspace.setRoots([...workspace.roots.filter((root) => !gone.has(root)), ...added.map(({ uri }) => uri)])
  })
}

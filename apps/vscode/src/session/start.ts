import { type FolderState, methods } from '@renkei/language-server/protocol'
import { commands, EventEmitter, type ExtensionContext, type Uri, workspace } from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { registerCommands } from '../commands/index.ts'
import { GivenFolders } from '../files/given-folders.ts'
import { Pages } from '../pages/pages.ts'
import { settings } from './settings.ts'
import { showYear } from './year-status.ts'

/** Starts the server and all that stands beside it; the same on a desk and in a browser. Of the folders that are open, the server is given those that it does not read itself. */
export async function start(context: ExtensionContext, clientWith: (options: LanguageClientOptions) => BaseLanguageClient, isGiven: (folder: Uri) => boolean): Promise<BaseLanguageClient> {
  const folders = new GivenFolders(isGiven)
  const client = clientWith({
    // The server leaves tables alone that lie beside no rules.
    documentSelector: [{ language: 'renkei' }, { pattern: '**/*.csv' }],
    initializationOptions: settings(),
    middleware: { didOpen: async (document, next) => folders.whenGiven().then(() => next(document)) },
  })
  const evaluated = new EventEmitter<FolderState>()
  // A client calls one handler for a notification, the one it was told last.
  client.onNotification(methods.evaluated, (state: FolderState) => evaluated.fire(state))
  const pages = new Pages(client, evaluated.event)
  showYear(context, evaluated.event)
  registerCommands(context, client, pages)
  await client.start()
  await folders.give(client)
  context.subscriptions.push(
    evaluated,
    pages,
    folders,
    commands.registerCommand('renkei.restart', async () => {
      folders.forget()
      await client.stop()
      await client.start()
      await folders.give(client)
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('renkei')) void client.sendNotification('workspace/didChangeConfiguration', { settings: { renkei: settings() } })
    }),
  )
  return client
}

import { type ExtensionContext, Uri } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { LanguageClient } from 'vscode-languageclient/browser'
import { start } from '../session/start.ts'

let client: BaseLanguageClient | undefined

/** Called by VS Code in a browser when a file of rules is opened. The server runs in a worker and is given all files. */
export async function activate(context: ExtensionContext): Promise<void> {
  const server = new Worker(Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true))
  client = await start(context, (options) => new LanguageClient('renkei', '連携（Renkei）', server, options), () => true)
}

export async function deactivate(): Promise<void> {
  await client?.stop()
}

import { type ExtensionContext, Uri } from 'vscode'
import { type BaseLanguageClient, BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser'
import { start } from '../session/start.ts'

let client: BaseLanguageClient | undefined
let worker: Worker | undefined

/** Called by VS Code in a browser when a file of rules is opened. The server runs in a worker, a new one each time it is started, and is given all files. */
export async function activate(context: ExtensionContext): Promise<void> {
  const file = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true)
  const server = (): Promise<MessageTransports> => {
    worker?.terminate()
    worker = new Worker(file)
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) })
  }
  client = await start(context, (options) => new LanguageClient('renkei', '連携（Renkei）', server, options), () => true)
}

export async function deactivate(): Promise<void> {
  await client?.stop()
  worker?.terminate()
}

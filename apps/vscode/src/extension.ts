import type { ExtensionContext } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { start } from './session/start.ts'

let client: BaseLanguageClient | undefined

/** Called by VS Code on a desk when a file of rules is opened. The server lies beside this file, is spoken with over its standard input and output, and reads the disk. */
export async function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.stdio }
  client = await start(context, (options) => new LanguageClient('renkei', '連携（Renkei）', { run: server, debug: server }, options), ({ scheme }) => scheme !== 'file')
}

export async function deactivate(): Promise<void> {
  await client?.stop()
}

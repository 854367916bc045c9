import type { ExtensionContext } from 'vscode'
import { startClient } from './client.ts'
import { registerCommands } from './commands/index.ts'
import type { LanguageClient } from 'vscode-languageclient/node'
import { showYear } from './year-status.ts'

let client: LanguageClient | undefined

/** Called by VS Code when a file of rules is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  client = await startClient(context)
  showYear(context, client)
  registerCommands(context, client)
}

export async function deactivate(): Promise<void> {
  await client?.stop()
}

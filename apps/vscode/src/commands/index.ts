import { commands, type ExtensionContext } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { chooseYear } from './choose-year.ts'
import { explainHere } from './explain-here.ts'
import { showOutcome } from './show-outcome.ts'

/** The commands of package.json; 検算を実行 is one of the server's. */
export function registerCommands({ subscriptions }: ExtensionContext, client: LanguageClient): void {
  subscriptions.push(
    commands.registerCommand('renkei.chooseYear', () => chooseYear(client)),
    commands.registerCommand('renkei.showOutcome', () => showOutcome(client)),
    commands.registerCommand('renkei.explainHere', () => explainHere(client)),
    commands.registerCommand('renkei.restart', () => client.restart()),
  )
}

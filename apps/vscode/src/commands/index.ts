import { commands, type ExtensionContext } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { Pages } from '../pages/pages.ts'
import { chooseYear } from './choose-year.ts'
import { explainHere } from './explain-here.ts'
import { showOutcome } from './show-outcome.ts'

/** The commands of package.json; 検算を実行 is one of the server's. */
export function registerCommands({ subscriptions }: ExtensionContext, client: BaseLanguageClient, pages: Pages): void {
  subscriptions.push(
    commands.registerCommand('renkei.chooseYear', () => chooseYear(client)),
    commands.registerCommand('renkei.showOutcome', () => showOutcome(client, pages)),
    commands.registerCommand('renkei.explainHere', () => explainHere(client, pages)),
  )
}

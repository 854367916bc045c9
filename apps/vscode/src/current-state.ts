import { methods, type FolderState } from '@renkei/language-server/protocol'
import { window } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { ask } from './ask.ts'

/** The rule set of the document that is shown, else the first that is open. */
export async function currentState(client: LanguageClient): Promise<FolderState | undefined> {
  const uri = window.activeTextEditor?.document.uri.toString()
  const state = (uri === undefined ? null : await ask(client, methods.state, { uri })) ?? (await ask(client, methods.state, {}))
  if (!state) void window.showInformationMessage('規則（.renkei）のファイルを開いてください')
  return state ?? undefined
}

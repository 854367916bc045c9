import { methods, type FolderState } from '@renkei/language-server/protocol'
import { window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { words } from '../words/index.ts'
import { ask } from './ask.ts'

/** The rule set of the document that is shown, else the first that is open. */
export async function currentState(client: BaseLanguageClient): Promise<FolderState | undefined> {
  const uri = window.activeTextEditor?.document.uri.toString()
  const state = (uri === undefined ? null : await ask(client, methods.state, { uri })) ?? (await ask(client, methods.state, {}))
  if (!state) void window.showInformationMessage(words().openRules)
  return state ?? undefined
}

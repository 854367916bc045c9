import { methods } from '@renkei/language-server/protocol'
import { window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { Pages } from '../pages/pages.ts'
import { ask } from '../session/ask.ts'
import { words } from '../words/index.ts'

/** Why the costs of the sentence at the cursor come to what they do. */
export async function explainHere(client: BaseLanguageClient, pages: Pages): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor) return
  const uri = editor.document.uri.toString()
  const { line, character } = editor.selection.active
  const [at, state] = await Promise.all([ask(client, methods.at, { uri, position: { line, character } }), ask(client, methods.state, { uri })])
  if (!at || !state || at.costs.length === 0) {
    void window.showInformationMessage(words().noBurden)
    return
  }
  const costs = at.costs.map(({ programme, cost }) => ({ programme, cost }))
  await pages.show(`${words().explanationPage}【${costs[0]!.programme}】${costs[0]!.cost}`, { kind: 'explanation', folder: state.folder, costs }, state.errors)
}

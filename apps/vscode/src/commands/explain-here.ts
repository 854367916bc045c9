import { printText } from '@renkei/explanation'
import { methods } from '@renkei/language-server/protocol'
import { window } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { ask } from '../ask.ts'
import { showMarkdown } from '../show-markdown.ts'

/** Why the costs of the sentence at the cursor come to what they do. */
export async function explainHere(client: LanguageClient): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor) return
  const uri = editor.document.uri.toString()
  const { line, character } = editor.selection.active
  const [at, state] = await Promise.all([ask(client, methods.at, { uri, position: { line, character } }), ask(client, methods.state, { uri })])
  if (!at || !state || at.costs.length === 0) {
    void window.showInformationMessage('費用を誰が負担するかを書いた文の中に、カーソルを置いてください')
    return
  }
  const explained = await Promise.all(at.costs.map(({ programme, cost }) => ask(client, methods.explain, { folder: state.folder, programme, cost })))
  const texts = explained.flatMap((one) => (one ? [printText(one.document)] : []))
  if (texts.length === 0) void window.showErrorMessage('規則に誤りがあるため、計算していません')
  else await showMarkdown(texts.map((text) => `\`\`\`text\n${text}\`\`\`\n`).join('\n'))
}

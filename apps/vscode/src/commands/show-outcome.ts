import { methods } from '@renkei/language-server/protocol'
import { window } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { ask } from '../ask.ts'
import { currentState } from '../current-state.ts'
import { outcomeMarkdown } from '../outcome-markdown.ts'
import { showMarkdown } from '../show-markdown.ts'

/** The yen of the year as a table: programmes and costs, bodies, states in words. */
export async function showOutcome(client: LanguageClient): Promise<void> {
  const state = await currentState(client)
  if (!state) return
  const result = await ask(client, methods.outcome, { folder: state.folder, year: state.year })
  if (!result?.report) {
    void window.showErrorMessage(`規則に誤りが${String(state.errors)}件あるため、計算していません`)
    return
  }
  await showMarkdown(outcomeMarkdown(result.report))
}

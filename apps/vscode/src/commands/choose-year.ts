import { formatFiscalYear } from '@renkei/model'
import { ConfigurationTarget, window, workspace } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { currentState } from '../current-state.ts'

/** Chooses the year whose yen stand behind the sentences, and keeps it in the settings of the workspace. */
export async function chooseYear(client: LanguageClient): Promise<void> {
  const state = await currentState(client)
  if (!state) return
  const picked = await window.showQuickPick(
    state.years.map((year) => ({ label: formatFiscalYear(year, 'ja'), description: year === state.year ? '表示中' : '', year })),
    { title: '額を表示する年度', placeHolder: state.ruleSet.name },
  )
  if (picked) await workspace.getConfiguration('renkei').update('year', picked.year, workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global)
}

import { formatFiscalYear } from '@renkei/model'
import { ConfigurationTarget, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { currentState } from '../session/current-state.ts'
import { settings } from '../session/settings.ts'
import { words } from '../words/index.ts'

/** Chooses the year whose yen stand behind the sentences, and keeps it in the settings of the workspace. */
export async function chooseYear(client: BaseLanguageClient): Promise<void> {
  const state = await currentState(client)
  if (!state) return
  const year = await pickYear(state.years, state.year, state.ruleSet.name)
  if (year !== undefined) await workspace.getConfiguration('renkei').update('year', year, workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global)
}

/** A list that begins at the year that is shown. */
function pickYear(years: readonly number[], shown: number, placeholder: string): Promise<number | undefined> {
  const list = window.createQuickPick()
  const label = (year: number): string => formatFiscalYear(year, settings().language)
  list.title = words().yearsTitle
  list.placeholder = placeholder
  list.items = years.map((year) => ({ label: label(year), description: year === shown ? words().shownNow : '' }))
  list.activeItems = list.items.filter((item) => item.label === label(shown))
  list.show()
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      resolve(years.find((year) => label(year) === list.activeItems[0]?.label))
      list.hide()
    })
    list.onDidHide(() => {
      resolve(undefined)
      list.dispose()
    })
  })
}

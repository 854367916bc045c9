import type { FolderState } from '@renkei/language-server/protocol'
import { formatFiscalYear } from '@renkei/model'
import { type Event, type ExtensionContext, StatusBarAlignment, window } from 'vscode'
import { words } from '../words/index.ts'
import { settings } from './settings.ts'

/** The year whose yen are shown, in the status bar; a click chooses another. */
export function showYear({ subscriptions }: ExtensionContext, evaluated: Event<FolderState>): void {
  const item = window.createStatusBarItem('renkei.year', StatusBarAlignment.Right, 90)
  item.command = 'renkei.chooseYear'
  subscriptions.push(
    item,
    evaluated(({ year, years, errors }) => {
      item.name = words().yearName
      item.tooltip = errors > 0 ? words().notComputed(errors) : words().yearTooltip
      item.text = `${errors > 0 ? '$(warning)' : '$(calendar)'} ${formatFiscalYear(year, settings().language)}`
      if (years.length > 0) item.show()
      else item.hide()
    }),
  )
}

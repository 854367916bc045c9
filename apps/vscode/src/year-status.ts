import { methods, type FolderState } from '@renkei/language-server/protocol'
import { formatFiscalYear } from '@renkei/model'
import { type ExtensionContext, StatusBarAlignment, window } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'

/** The year whose yen are shown, in the status bar; a click chooses another. */
export function showYear({ subscriptions }: ExtensionContext, client: LanguageClient): void {
  const item = window.createStatusBarItem('renkei.year', StatusBarAlignment.Right, 90)
  item.name = '連携：年度'
  item.command = 'renkei.chooseYear'
  item.tooltip = '文末に額を表示する年度を選ぶ'
  subscriptions.push(
    item,
    client.onNotification(methods.evaluated, ({ year, years, errors }: FolderState) => {
      item.text = errors > 0 ? `$(warning) ${formatFiscalYear(year, 'ja')}` : `$(calendar) ${formatFiscalYear(year, 'ja')}`
      if (years.length > 0) item.show()
      else item.hide()
    }),
  )
}

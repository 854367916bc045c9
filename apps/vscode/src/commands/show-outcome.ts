import { formatFiscalYear } from '@renkei/model'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { Pages } from '../pages/pages.ts'
import { currentState } from '../session/current-state.ts'
import { settings } from '../session/settings.ts'
import { words } from '../words/index.ts'

/** The yen of the year as a table: programmes and costs, bodies, states in words. */
export async function showOutcome(client: BaseLanguageClient, pages: Pages): Promise<void> {
  const state = await currentState(client)
  if (!state) return
  const { folder, year, errors } = state
  await pages.show(words().outcomePage(formatFiscalYear(year, settings().language)), { kind: 'outcome', folder, year }, errors)
}

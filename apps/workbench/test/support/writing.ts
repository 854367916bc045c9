import type { Page } from 'playwright-core'
import { goTo } from './desk.ts'

/** A sentence of the rule set 山形連携中枢都市圏, in the file that `write` opens. */
export const sentence = '同盟会運営費は、関係市町が人口の割合により按分して負担する。'

const file = '2 都市機能.renkei'

/** Where the sentence is written. */
export const write = `#/write?year=2025&file=${encodeURIComponent(file)}`

export async function toWrite(page: Page): Promise<void> {
  await goTo(page, write)
  await page.getByRole('textbox', { name: `${file}の文` }).waitFor()
}

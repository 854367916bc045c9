import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'

/** Gives a file to the button of this name, as somebody chooses one. */
export async function choose(page: Page, label: string, name: string, content: Uint8Array | string): Promise<void> {
  await page.getByLabel(label, { exact: true }).and(page.locator('input')).setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
}

export interface Taken {
  readonly name: string
  readonly bytes: Buffer
}

/** Presses a button and takes the file it hands out. */
export async function take(button: Locator): Promise<Taken> {
  const waiting = button.page().waitForEvent('download', { timeout: 60_000 })
  await button.press('Enter')
  const download = await waiting
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

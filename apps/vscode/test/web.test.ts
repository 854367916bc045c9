import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../../workbench/test/support/browser.ts'
import { small } from '../../../packages/language-server/test/support/rule-sets.ts'
import { type ServedVsCode, servedVsCode } from './support/served-vscode.ts'

let served: ServedVsCode
let browser: Browser
let page: Page
const WAIT = { timeout: 30_000 }

/** A line of the editor, with the yen behind it. VS Code shows blanks as no-break spaces. */
const line = (text: string) => page.locator('.view-line', { hasText: text })
const shown = (text: string) => page.getByText(text).first().waitFor(WAIT)

beforeAll(async () => {
  served = await servedVsCode(join(inject('unpacked'), 'extension'), small)
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 1800, height: 800 } })
  await page.goto(served.address)
  await page.getByText('枠組み.renkei').dblclick(WAIT)
  await line('運営費は、構成団体が').waitFor(WAIT)
})

afterAll(async () => {
  await browser.close()
  await served.stop()
})

test('the yen of the year stand behind the sentence, and the year in the status bar', async () => {
  await line('運営費は、構成団体が').getByText('2,000円').waitFor(WAIT)
  await page.locator('.statusbar-item', { hasText: '令和8年度' }).waitFor(WAIT)
})

test('names, verbs and years have colours of their own', async () => {
  const colourOf = (text: string) => line('運営費は、構成団体が').locator('span span').getByText(text, { exact: true }).evaluate((word) => getComputedStyle(word).color)
  const colours = await Promise.all(['運営費', '構成団体', '負担する', '。'].map(colourOf))
  expect(new Set(colours).size).toBe(4)
})

test('a mistake is underlined; the lamp puts it right', async () => {
  await line('運営費は、構成団体が').getByText('構成団体').click()
  await page.keyboard.press('Home')
  await page.keyboard.press('Delete')
  await page.locator('.squiggly-error').waitFor(WAIT)
  await page.keyboard.press('Control+.')
  await shown('「運営費」に直す')
  await page.keyboard.press('Enter')
  await line('運営費は、構成団体が').waitFor(WAIT)
  await page.locator('.squiggly-error').waitFor({ state: 'detached', ...WAIT })
})

test('the shares of the year are laid out beside the rules and follow them', async () => {
  await page.keyboard.press('F1')
  await page.keyboard.insertText('>Renkei: Show the Shares')
  await shown('Renkei: Show the Shares of the Year')
  await page.keyboard.press('Enter')
  const laidOut = page.frameLocator('iframe.webview').frameLocator('iframe')
  await laidOut.getByText('1,400円').waitFor(WAIT)
  await line('事業費は、令和7年度').click()
  await page.keyboard.press('End')
  for (let back = ',000円とする。'.length; back > 0; back -= 1) await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Backspace')
  await page.keyboard.insertText('3')
  await laidOut.getByText('2,100円').waitFor(WAIT)
})

test('in the middle of a sentence without blanks, what may follow is offered', async () => {
  await line('運営費は、構成団体が').click()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('運営費は、')
  await page.keyboard.press('Control+Space')
  await shown('構成団体が均等に負担する。')
  await page.keyboard.press('Escape')
})

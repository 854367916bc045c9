/// <reference lib="dom" />
import type { Page } from 'playwright-core'

/** Puts the cursor before a character of a line of the editor, as a click and the arrow keys do, takes away what follows, and types. */
export async function typeAt(page: Page, character: number, line: string, taken: number, text: string): Promise<void> {
  const found = page.locator('.cm-line').filter({ hasText: line }).first()
  if ((await found.count()) === 0) await page.locator('.cm-scroller').evaluate((scroller) => { scroller.scrollTop = 700 })
  await found.scrollIntoViewIfNeeded()
  await found.click({ position: { x: 2, y: 8 } })
  await page.keyboard.press('Home')
  for (let at = 0; at < character; at += 1) await page.keyboard.press('ArrowRight')
  for (let at = 0; at < taken; at += 1) await page.keyboard.press('Delete')
  if (text !== '') await page.keyboard.insertText(text)
}

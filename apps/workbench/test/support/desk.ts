/// <reference lib="dom" />
import type { Browser, BrowserContext, Page } from 'playwright-core'

export interface OpenDesk {
  readonly page: Page
  readonly context: BrowserContext
  /** What the browser complained of. */
  readonly complaints: readonly string[]
}

export type Mode = 'light' | 'dark'

export interface DeskOptions {
  readonly mode?: Mode
  readonly width?: number
}

/** A fresh profile with the app open. Anything asked of another place than the served folder is a complaint. */
export async function openDesk(browser: Browser, address: string, { mode = 'light', width = 1280 }: DeskOptions = {}): Promise<OpenDesk> {
  const context = await browser.newContext({ viewport: { width, height: 860 }, colorScheme: mode, locale: 'ja-JP', reducedMotion: 'reduce', acceptDownloads: true })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()) })
  page.on('request', (request) => { if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url())) complaints.push(`asked ${request.url()}`) })
  await page.goto(address)
  return { page, context, complaints }
}

/** Begins from a rule set of the gallery. */
export async function startFrom(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `この規則から始める ${name}` }).click()
  await page.getByRole('heading', { level: 1, name: '負担を見る' }).waitFor()
}

/** As a link or a bookmark leads to a page; the app stays loaded. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => { location.hash = to }, hash)
}

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './support/browser.ts'
import { openDesk, startFrom } from './support/desk.ts'
import { type Served, served } from './support/served.ts'

const KILOBYTE = 1000
let browser: Browser
let server: Served

beforeAll(async () => {
  ;[browser, server] = await Promise.all([openBrowser(), served()])
})

afterAll(async () => {
  await Promise.all([browser.close(), server.stop()])
})

test('what is fetched until the yen of a rule set are on the screen is at most 900 kB compressed, without fonts', async () => {
  const { page, context } = await openDesk(browser, server.address)
  await startFrom(page, '山形連携中枢都市圏')
  await page.getByRole('grid').waitFor()
  const sent = [...server.sent].reduce((sum, [, bytes]) => sum + bytes, 0)
  expect(sent / KILOBYTE).toBeLessThanOrEqual(900)
  await context.close()
})

import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { openBrowser } from './browser.ts'
import { type DeskOptions, type OpenDesk, openDesk } from './desk.ts'
import { type Served, served } from './served.ts'

export interface WithDesk {
  readonly server: Served
  /** A fresh profile with the app open, closed again after the test. */
  open(options?: DeskOptions): Promise<OpenDesk>
}

/** One browser and one web server for the tests of a file. */
export function withDesk(): WithDesk {
  let browser: Browser
  let server: Served
  const opened: BrowserContext[] = []

  beforeAll(async () => {
    ;[browser, server] = await Promise.all([openBrowser(), served()])
  })

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((context) => context.close()))
  })

  afterAll(async () => {
    await Promise.all([browser.close(), server.stop()])
  })

  return {
    get server() {
      return server
    },
    async open(options) {
      const desk = await openDesk(browser, server.address, options)
      opened.push(desk.context)
      return desk
    },
  }
}

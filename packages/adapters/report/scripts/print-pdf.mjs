// Prints papers as a browser prints them, to look at the pages: node scripts/print-pdf.mjs 算定書.html … → 算定書.pdf beside it.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import chromium from '@sparticuz/chromium'
import { chromium as browsers } from 'playwright-core'

const browser = await browsers.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--disable-gpu', '--headless=shell'] })
for (const file of process.argv.slice(2)) {
  const page = await browser.newPage()
  await page.goto(pathToFileURL(resolve(file)).href)
  await page.pdf({ path: file.replace(/\.html$/, '.pdf'), preferCSSPageSize: true, printBackground: true, tagged: true })
  await page.close()
}
await browser.close()

/// <reference lib="dom" />
import { expect, test } from 'vitest'
import { frameworkOf, sourcesOf } from '../../../packages/benchmarks/src/municipalities/framework.ts'
import { goTo, startFrom } from './support/desk.ts'
import { openKept } from './support/kept-work.ts'
import { withDesk } from './support/with-desk.ts'
import { write } from './support/writing.ts'

const desk = withDesk()

/** Other programs run beside the tests: what is measured is printed, and what fails is what no machine should need. */
function told(what: string, milliseconds: readonly number[]): { readonly median: number; readonly p95: number } {
  const sorted = [...milliseconds].sort((left, right) => left - right)
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!
  const found = { median: at(0.5), p95: at(0.95) }
  console.log(`${what}: median ${found.median.toFixed(0)} ms, p95 ${found.p95.toFixed(0)} ms of ${String(sorted.length)}`)
  return found
}

test('a fresh profile can begin within 1.5 seconds', async () => {
  const times: number[] = []
  for (let run = 0; run < 4; run += 1) {
    const began = performance.now()
    const { page, context } = await desk.open()
    await page.getByRole('button', { name: /この規則から始める/ }).first().waitFor()
    await page.getByRole('searchbox').fill('新幹線')
    await page.getByText('規則1件').waitFor()
    times.push(performance.now() - began)
    await context.close()
  }
  expect(told('first load until a search is answered', times).median).toBeLessThan(3_000)
})

test('the yen follow a keystroke in the largest rule set', async () => {
  const { page } = await desk.open()
  await startFrom(page, '山形連携中枢都市圏')
  await goTo(page, write)
  const line = page.locator('.cm-line').filter({ hasText: '令和7年度491千円' })
  await line.click({ position: { x: 2, y: 8 } })
  await page.keyboard.press('Home')
  for (let at = 0; at < '事業費は、令和7年度491'.length; at += 1) await page.keyboard.press('ArrowRight')
  const shares = page.getByRole('table', { name: '同盟会運営費' })
  await shares.waitFor()
  await shares.evaluate((table) => {
    const measured: number[] = []
    Object.assign(globalThis, { measured })
    let began = 0
    addEventListener('keydown', (event) => { began = event.timeStamp }, true)
    const region = table.closest('.results')!
    let shown = table.textContent
    new MutationObserver(() => {
      const now = region.querySelector('table')?.textContent ?? ''
      if (now === shown || began === 0) return
      shown = now
      const from = began
      began = 0
      requestAnimationFrame(() => measured.push(performance.now() - from))
    }).observe(region, { subtree: true, childList: true, characterData: true })
  })
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press(press % 2 === 0 ? 'Backspace' : String((press >> 1) % 9 + 1))
    await page.waitForTimeout(120)
  }
  const measured = await page.evaluate(() => (globalThis as unknown as { measured: number[] }).measured)
  expect(measured.length).toBeGreaterThan(50)
  expect(told('keystroke until the new yen are on the screen', measured).median).toBeLessThan(150)
})

test('a table of 1,741 bodies scrolls', async () => {
  const { page } = await desk.open()
  await openKept(page, '全国', sourcesOf(frameworkOf(1_741, 44, 1)))
  await goTo(page, '#/view?year=2025')
  await page.getByRole('grid').waitFor({ timeout: 60_000 })
  expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('1742')
  expect(await page.locator('tbody tr').count()).toBeLessThan(60)
  const frames = await page.locator('.figures').evaluate(async (scroller) => {
    const times: number[] = []
    let before = await new Promise<number>(requestAnimationFrame)
    for (let step = 0; step < 120; step += 1) {
      scroller.scrollTop += 300
      const now = await new Promise<number>(requestAnimationFrame)
      times.push(now - before)
      before = now
    }
    return times
  })
  expect(told('a frame while 1,741 rows scroll', frames).median).toBeLessThan(50)
  await page.keyboard.press('Tab')
  await page.locator('[data-cell]').first().focus()
  await page.keyboard.press('Control+End')
  await expect.poll(() => page.locator(':focus').getAttribute('data-cell')).toBe('1740,43')
})

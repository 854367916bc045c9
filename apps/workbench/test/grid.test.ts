/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { frameworkOf, sourcesOf } from '../../../packages/benchmarks/src/municipalities/framework.ts'
import { violations } from './support/axe.ts'
import { goTo, startFrom } from './support/desk.ts'
import { openKept } from './support/kept-work.ts'
import { withDesk } from './support/with-desk.ts'

const desk = withDesk()
const address = `#/write?year=2025&programme=12&file=${encodeURIComponent('人口.csv')}`

async function toTable(page: Page): Promise<void> {
  await startFrom(page, '山形連携中枢都市圏')
  await goTo(page, address)
  await page.getByRole('grid', { name: '人口.csvの表' }).waitFor()
  await shareOf(page, '6,071').waitFor()
}

/** The cell of a line of the file; the populations stand in the column 6. */
function cell(page: Page, line: number, column = 6): Locator {
  return page.locator(`[data-cell="${String(line - 1)},${String(column)}"]`)
}

function shareOf(page: Page, yen: string): Locator {
  return page.getByRole('button', { name: `${yen} 大石田町の積算根拠` })
}

async function paste(page: Page, text: string): Promise<void> {
  await page.locator(':focus').evaluate((field, pasted) => {
    const data = new DataTransfer()
    data.setData('text/plain', pasted)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, text)
}

async function copied(page: Page): Promise<string> {
  return page.locator(':focus').evaluate((field) => {
    const data = new DataTransfer()
    field.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }))
    return data.getData('text/plain')
  })
}

/** A line as it stands in the text. */
async function asText(page: Page, begins: string): Promise<string> {
  await page.getByRole('radio', { name: '文字' }).check()
  await page.getByRole('textbox', { name: '人口.csvの文' }).waitFor()
  const text = await page.locator('.cm-line').filter({ hasText: begins }).first().innerText()
  await page.getByRole('radio', { name: '表', exact: true }).check()
  await page.getByRole('grid').waitFor()
  return text
}

test('a population is written by keyboard, the yen beside it move, it is undone and done again, and a new visit finds it', async () => {
  const { page, complaints } = await desk.open()
  await toTable(page)
  await cell(page, 2).click()
  await page.keyboard.type('300000')
  await page.keyboard.press('Enter')
  await shareOf(page, '5,527').waitFor()
  await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toBe('3行目　寒河江市　人口')
  await page.keyboard.press('Control+z')
  await shareOf(page, '6,071').waitFor()
  await expect.poll(() => page.locator(':focus').inputValue()).toBe('247590')
  await page.keyboard.press('Control+y')
  await shareOf(page, '5,527').waitFor()
  expect(await asText(page, '山形市,国勢調査')).toBe('062014,山形市,国勢調査,2020-10-01,2021-11-30,確定,300000')
  await page.getByText('この端末に保存しました').waitFor()
  await page.reload()
  await cell(page, 2).getByText('300000').waitFor()
  await shareOf(page, '5,527').waitFor()
  expect(complaints).toEqual([])
})

test('keys do what they do in a spreadsheet', async () => {
  const { page } = await desk.open()
  await toTable(page)
  const focused = page.locator(':focus')
  await cell(page, 2).click()
  await page.keyboard.press('F2')
  await page.keyboard.type('9')
  await expect.poll(() => focused.inputValue()).toBe('2475909')
  await page.keyboard.press('Escape')
  await expect.poll(() => focused.inputValue()).toBe('247590')
  await page.keyboard.press('Tab')
  await expect.poll(() => focused.getAttribute('aria-label')).toBe('3行目　寒河江市　団体コード')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Delete')
  await expect.poll(() => focused.inputValue()).toBe('')
  expect(await asText(page, '山形市,国勢調査')).toBe('062014,山形市,国勢調査,2020-10-01,2021-11-30,確定,')
  await cell(page, 2).click()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Home')
  await expect.poll(() => focused.inputValue()).toBe('062014')
  await page.keyboard.press('Control+End')
  await expect.poll(() => focused.getAttribute('aria-label')).toBe('新しい行　人口')
  await page.keyboard.type('…')
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => focused.getAttribute('aria-label')).toBe('99行目　大石田町　人口')
  expect(await asText(page, '…')).toBe(',,,,,,…')
  await cell(page, 99).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('.table-grid'))).toBeNull()
})

test('a block from a spreadsheet is pasted as it was typed, and copied out again', async () => {
  const { page } = await desk.open()
  await toTable(page)
  await cell(page, 2).click()
  await paste(page, '３００，０００\r\n40,189\r\n')
  await shareOf(page, '5,527').waitFor()
  expect(await copied(page)).toBe('３００，０００\r\n40,189')
  expect(await asText(page, '寒河江市,国勢調査')).toBe('062065,寒河江市,国勢調査,2020-10-01,2021-11-30,確定,"40,189"')
  await cell(page, 2, 5).click()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowDown')
  expect(await copied(page)).toBe('確定\t３００，０００\r\n確定\t40,189')
  await page.keyboard.press('Control+z')
  await shareOf(page, '6,071').waitFor()
})

test('cells that are chosen are filled with the first of them, a single row with the one above, each in one step back', async () => {
  const { page } = await desk.open()
  await toTable(page)
  const focused = page.locator(':focus')
  await cell(page, 2, 5).click()
  await page.keyboard.type('速報')
  await page.keyboard.press('ArrowUp')
  await cell(page, 2, 5).click()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  expect(await copied(page)).toBe('速報\t247590\r\n確定\t40189\r\n確定\t29110')
  await page.keyboard.press('Control+d')
  await expect.poll(() => copied(page)).toBe('速報\t247590\r\n速報\t247590\r\n速報\t247590')
  expect(await asText(page, '寒河江市,国勢調査')).toBe('062065,寒河江市,国勢調査,2020-10-01,2021-11-30,速報,247590')
  await cell(page, 5, 5).click()
  await page.keyboard.press('Control+d')
  await expect.poll(() => focused.inputValue()).toBe('速報')
  await page.keyboard.press('Control+z')
  await expect.poll(() => focused.inputValue()).toBe('確定')
  await page.keyboard.press('Control+z')
  await cell(page, 3).getByText('40189').waitFor()
  await cell(page, 4).getByText('29110').waitFor()
  expect(await asText(page, '山形市,国勢調査')).toBe('062014,山形市,国勢調査,2020-10-01,2021-11-30,速報,247590')
})

test('a figure that cannot be read is marked at its cell, told there and in the list, and the list leads to it', async () => {
  const { page } = await desk.open()
  await toTable(page)
  await cell(page, 2).click()
  await page.keyboard.type('12a')
  await page.keyboard.press('Tab')
  await cell(page, 2).getByText('誤り').waitFor()
  const told = page.getByRole('region', { name: '負担額' }).getByRole('button', { name: /「12a」は、数としても/ })
  await told.waitFor()
  await page.keyboard.press('Control+End')
  await told.click()
  const field = page.locator(':focus')
  await expect.poll(() => field.getAttribute('aria-label')).toBe('2行目　山形市　人口')
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  expect(await page.locator(`[id="${(await field.getAttribute('aria-describedby')) ?? ''}"]`).innerText()).toContain('「12a」は、数としても')
  await page.getByRole('button', { name: '人口.csv 誤り1' }).waitFor()
})

test('a word is composed by an input method from its first character, and taken only when it is there', async () => {
  const { page, context } = await desk.open()
  await toTable(page)
  await cell(page, 2, 2).click()
  const session = await context.newCDPSession(page)
  for (const text of ['s', 'そ', 'そk', 'そく', 'そくほう', '速報']) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await page.waitForTimeout(100)
  }
  await session.send('Input.insertText', { text: '速報' })
  expect(await page.locator(':focus').inputValue()).toBe('速報')
  await page.keyboard.press('Enter')
  expect(await asText(page, '山形市,速報')).toBe('062014,山形市,速報,2020-10-01,2021-11-30,確定,247590')
})

test('rows and columns are added and removed, and each is one step back', async () => {
  const { page } = await desk.open()
  await toTable(page)
  const tool = (name: string): Locator => page.getByRole('toolbar').getByRole('button', { name })
  await cell(page, 2).click()
  await tool('行を上に追加').click()
  await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toBe('2行目　人口')
  await tool('元に戻す').click()
  await expect.poll(() => page.locator(':focus').inputValue()).toBe('247590')
  await tool('行を削除').click()
  await expect.poll(() => page.locator(':focus').inputValue()).toBe('40189')
  await tool('元に戻す').click()
  await cell(page, 1).click()
  await tool('列を右に追加').click()
  await page.keyboard.type('備考')
  await page.keyboard.press('Enter')
  expect(await asText(page, '団体コード')).toBe('団体コード,団体名,資料,時点,公表日,区分,人口,備考')
  await tool('列を削除').click()
  expect(await asText(page, '団体コード')).toBe('団体コード,団体名,資料,時点,公表日,区分,人口')
})

test('a cell keeps lines of its own, and a text whose quotes do not close is shown as text only', async () => {
  const { page } = await desk.open()
  await toTable(page)
  await cell(page, 2, 2).click()
  await page.keyboard.type('速報')
  await page.keyboard.press('Alt+Enter')
  await page.keyboard.type('二行目')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toBe('4行目　寒河江市　資料')
  await page.getByRole('radio', { name: '文字' }).check()
  const text = page.getByRole('textbox', { name: '人口.csvの文' })
  await expect.poll(() => text.innerText()).toContain('062014,山形市,"速報\n二行目",2020-10-01')
  await text.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('"')
  await page.getByRole('radio', { name: '表', exact: true }).check()
  await page.getByText('表として読めません').waitFor()
  await page.getByRole('button', { name: /引用符/ }).waitFor()
})

test('a table of 1,741 bodies is written without being drawn whole', async () => {
  const { page } = await desk.open()
  const sources = sourcesOf(frameworkOf(1_741, 44, 1))
  const { path } = sources.find((source) => source.path.endsWith('.csv'))!
  await openKept(page, '全国', sources)
  await goTo(page, `#/write?year=2025&file=${encodeURIComponent(path)}`)
  await page.getByRole('grid').waitFor({ timeout: 60_000 })
  await page.locator('[data-cell="1,0"]').click()
  await page.keyboard.press('Control+End')
  await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toContain('新しい行')
  expect(await page.locator('.table-grid tr').count()).toBeLessThan(80)
  await page.locator('.table-grid').evaluate((scroller) => { scroller.scrollTop = 0 })
  await page.locator('[data-cell="1,0"]').waitFor()
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toContain('1742行目')
})

describe.each(['light', 'dark'] as const)('%s', (mode) => {
  test.each([1280, 820])('a table with marks, a block and a cell that is written is free of what WCAG 2.2 AA forbids, %i pixels wide', async (width) => {
    const { page, complaints } = await desk.open({ mode, width })
    await toTable(page)
    await cell(page, 3).click()
    await page.keyboard.type('12a')
    await page.keyboard.press('Enter')
    await cell(page, 3).getByText('誤り').waitFor()
    await page.keyboard.press('Shift+ArrowDown')
    expect(await violations(page)).toEqual([])
    await page.keyboard.type('1')
    expect(await violations(page)).toEqual([])
    expect(complaints).toEqual([])
  })
})

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { startFrom } from './support/desk.ts'
import { typeAt } from './support/editor.ts'
import { withDesk } from './support/with-desk.ts'
import { sentence, toWrite } from './support/writing.ts'

const desk = withDesk()

test('a mistake is marked while it is typed, its fix is taken, and the yen and their reasons stand beside the text; a reload finds the work', async () => {
  const { page, complaints } = await desk.open()
  await startFrom(page, '山形連携中枢都市圏')
  await toWrite(page)
  const results = page.getByRole('region', { name: '負担額' })

  await typeAt(page, sentence.indexOf('人口'), sentence, 2, '人囗')
  await results.getByText('誤り').first().waitFor()
  await page.locator('.cm-lintRange-error').first().waitFor()

  await page.locator('.cm-lintRange-error').first().hover()
  await page.locator('.cm-diagnosticAction').first().click()
  await results.getByRole('button', { name: '6,071 大石田町の積算根拠' }).waitFor()

  await results.getByRole('button', { name: '6,071 大石田町の積算根拠' }).click()
  await results.getByText('491,000円 × 6,577人 ÷ 531,855人').waitFor()
  await expect.poll(async () => (await page.locator('.editor-marked').allInnerTexts()).join('')).toContain(sentence)

  await page.goBack()
  await results.getByLabel('年度').selectOption('2026')
  await results.getByRole('button', { name: '4,822 大石田町の積算根拠' }).waitFor()

  await typeAt(page, 0, sentence, 0, '※ 書き足した行\n')
  await page.getByText('この端末に保存しました').waitFor()
  await page.reload()
  await page.getByText('※ 書き足した行').waitFor()
  await page.getByRole('textbox', { name: '2 都市機能.renkeiの文' }).focus()
  await page.keyboard.press('Control+z')
  await expect.poll(() => page.getByText('※ 書き足した行').count()).toBe(0)
  expect(complaints).toEqual([])
})

test('all of it can be done by keyboard', async () => {
  const { page } = await desk.open()
  await page.getByRole('searchbox').waitFor()
  await tabTo(page, 'searchbox', '事業、団体、出典の名前')
  await page.keyboard.type('新幹線')
  await page.getByText('規則1件').waitFor()
  await tabTo(page, 'button', 'この規則から始める 山形連携中枢都市圏')
  await page.keyboard.press('Enter')
  await page.getByRole('grid').waitFor()

  await tabTo(page, 'gridcell')
  for (let row = 0; row < 60 && !(await page.locator('tr:has(:focus)').innerText()).includes('同盟会運営費'); row += 1) {
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.locator(':focus').getAttribute('data-cell')).toBe(`${String(row + 1)},0`)
  }
  for (let column = 1; column <= 13; column += 1) {
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.locator(':focus').getAttribute('data-cell')).toMatch(new RegExp(`,${String(column)}$`))
  }
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByText('491,000円 × 6,577人 ÷ 531,855人').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  await tabTo(page, 'link', '書く', 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: '1 経済成長.renkeiの文' }).waitFor()
  await tabTo(page, 'button', '2 都市機能.renkei')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: '2 都市機能.renkeiの文' }).waitFor()
  await tabTo(page, 'textbox', '2 都市機能.renkeiの文')
  await page.keyboard.press('Control+f')
  await page.keyboard.type('491')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.keyboard.type('390')
  await page.getByRole('button', { name: '4,822 大石田町の積算根拠' }).waitFor()
  await tabTo(page, 'button', '4,822 大石田町の積算根拠')
  await page.keyboard.press('Enter')
  await page.getByText('390,000円 × 6,577人 ÷ 531,855人').waitFor()
})

/** Presses Tab until what has the focus is this. */
async function tabTo(page: Page, role: string, name?: string, key = 'Tab'): Promise<void> {
  const target = name === undefined ? page.getByRole(role as 'button') : page.getByRole(role as 'button', { name })
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press(key)
    if ((await target.and(page.locator(':focus')).count()) > 0) return
  }
  throw new Error(`${role} ${name ?? ''} cannot be reached by ${key}`)
}

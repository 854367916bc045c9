import { expect, test } from 'vitest'
import { startFrom } from './support/desk.ts'
import { withDesk } from './support/with-desk.ts'

const desk = withDesk()

test('by keyboard: what each option means per body, and the decision put with the rules settles the cost', async () => {
  const { page, complaints } = await desk.open()
  await startFrom(page, '山形連携中枢都市圏')
  await page.getByRole('link', { name: '決める' }).press('Enter')
  await page.getByText('3,619,629,000').waitFor()
  await page.getByRole('button', { name: '炊飯施設費の案を試す' }).press('Enter')
  await page.getByRole('combobox', { name: '分け方' }).selectOption('indicator')
  await page.getByRole('combobox', { name: '指標' }).selectOption('人口')
  const table = page.getByRole('region', { name: '団体ごとの負担額（円）' })
  await table.getByText('34,663,139').waitFor()

  await page.getByRole('button', { name: '案を加える' }).press('Enter')
  await page.getByRole('group', { name: '案2' }).getByLabel('山形市（%）').fill('80')
  await page.getByText('割合の合計が80%です').waitFor()
  await page.getByRole('group', { name: '案2' }).getByLabel('寒河江市（%）').fill('20')
  await table.getByText('43,467,200').waitFor()
  expect(await table.getByText('10,866,800').count()).toBe(1)

  await page.getByLabel('決定日').fill('2025-04-01')
  await page.getByLabel('決定者').fill('連携推進協議会')
  expect(await page.getByRole('region', { name: '協議結果の文案' }).innerText()).toContain('決定者は、「連携推進協議会」とする。')
  await page.getByRole('button', { name: '規則に加える' }).press('Enter')
  await page.getByText('3,565,295,000').waitFor()
  expect(await page.getByRole('button', { name: '炊飯施設費の案を試す' }).count()).toBe(0)
  expect(complaints).toEqual([])
})

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { goTo, startFrom } from './support/desk.ts'
import { choose, take } from './support/files.ts'
import { withDesk } from './support/with-desk.ts'

const desk = withDesk()

test('by keyboard: the population of 2030, and a body that leaves, each tell their yen and their words', async () => {
  const { page, complaints } = await desk.open()
  await startFrom(page, '山形連携中枢都市圏')
  await page.getByRole('link', { name: 'くらべる' }).press('Enter')
  await page.getByText('条件を一つ変えると').waitFor()
  await page.getByLabel('年度').selectOption('2025')

  const basis = page.getByRole('combobox', { name: '人口', exact: true })
  await basis.focus()
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
  expect(await basis.inputValue()).toContain('令和12年')
  const bodies = page.getByRole('region', { name: '令和7年度の団体別の影響額（円）' })
  await expect.poll(async () => bodies.getByRole('row').filter({ hasText: '山形市' }).innerText()).toMatch(/135,442,580\s+135,450,290\s+＋7,710/)
  await expect.poll(async () => page.getByRole('region', { name: '規則と数値の新旧' }).locator('mark').first().innerText()).not.toBe('')
  await page.getByRole('radio', { name: '増える順' }).press(' ')
  expect(await bodies.getByRole('rowheader').first().innerText()).toBe('山形市')
  expect(await bodies.getByRole('rowheader').nth(-2).innerText()).toBe('村山市')

  await page.getByRole('button', { name: '条件を全て戻す' }).press('Enter')
  await page.getByText('条件を一つ変えると').waitFor()
  await page.getByText('団体の加入と脱退').press('Enter')
  await page.getByRole('combobox', { name: '団体', exact: true }).fill('大石田町')
  await page.getByRole('button', { name: '条件に入れる' }).press('Enter')
  await page.getByRole('region', { name: '規則と数値の新旧' }).getByText('連携市町から、令和7年度から大石田町を除く。').waitFor()
  await expect.poll(async () => bodies.getByRole('row').filter({ hasText: '大石田町' }).innerText()).toMatch(/6,071\s+0\s+△6,071/)

  await page.goBack()
  expect(complaints).toEqual([])
})

test('figures by slider and field: with ten thousand more in one body the others bear less; the sum stays', async () => {
  const { page } = await desk.open()
  await startFrom(page, '山形連携中枢都市圏')
  await goTo(page, '#/compare?year=2025')
  await page.getByText('団体ごとの数値（人口）').click()
  await page.getByLabel('天童市（人）').fill('72140')
  const bodies = page.getByRole('region', { name: '令和7年度の団体別の影響額（円）' })
  await bodies.getByRole('row').filter({ hasText: '天童市' }).getByText('＋').waitFor()
  expect(await bodies.getByRole('row').last().innerText()).toMatch(/\t0\s*$/)
  await page.getByRole('slider', { name: '人口（全ての団体）' }).press('ArrowLeft')
  expect(await page.getByRole('spinbutton', { name: '人口（全ての団体）（％）' }).inputValue()).toBe('99')
})

test('an amount typed over a sentence where it stands', async () => {
  const { page } = await desk.open()
  await startFrom(page, '山形連携中枢都市圏')
  await goTo(page, '#/compare?year=2025')
  await page.getByText('規則の中の率と額').click()
  const programme = page.getByLabel('事業を選ぶ')
  await programme.selectOption(await programme.locator('option', { hasText: '事業【12】' }).getAttribute('value'))
  const amount = page.getByLabel('代わる率又は額').first()
  const was = await amount.inputValue()
  await amount.fill('1,000千円')
  const texts = page.getByRole('region', { name: '規則と数値の新旧' })
  await texts.getByText('1,000').first().waitFor()
  expect(await texts.locator('mark').allInnerTexts()).toContain(was.replace('千円', ''))
})

test('another rule set of the gallery, and an address that makes no sense', async () => {
  const { page, complaints } = await desk.open()
  await startFrom(page, '山形連携中枢都市圏')
  await goTo(page, `#/compare?variant=${encodeURIComponent('{"rules":"akita"}')}`)
  await page.getByRole('heading', { name: '規則と数値の新旧' }).waitFor()
  await goTo(page, `#/compare?variant=${encodeURIComponent('[{]')}`)
  await page.getByText('規則の文と数値の表に、違いはありません。').waitFor()
  expect(complaints).toEqual([])
})

test('a zip of an earlier edition: its sentences stand beside those of today; without the zip the page says so', async () => {
  const { page, complaints } = await desk.open()
  await startFrom(page, '山形連携中枢都市圏')
  await goTo(page, '#/transfer?shape=open')
  const files = unzipSync((await take(page.getByRole('button', { name: 'zipにして残す' }))).bytes)
  files['枠組み.renkei'] = strToU8(strFromU8(files['枠組み.renkei']!).replace('直近の国勢調査', '令和12年の「日本の地域別将来推計人口（令和5年推計）」'))
  await goTo(page, '#/compare?year=2025')
  await choose(page, 'zipの規則と比べる', '改正案.zip', zipSync(files))
  await page.getByText('＋7,710円').waitFor()
  await page.getByRole('region', { name: '規則と数値の新旧' }).getByText('直近').waitFor()
  await page.reload()
  await page.getByText('比べる相手がこの端末にありません。').waitFor()
  expect(complaints).toEqual([])
})

test('an earlier version of the work', async () => {
  const { page } = await desk.open()
  await startFrom(page, '山形連携中枢都市圏')
  await goTo(page, '#/compare?year=2025')
  const other = page.getByLabel('比べる相手')
  await expect.poll(async () => other.locator('option', { hasText: 'の版' }).count()).toBeGreaterThan(0)
  await other.selectOption(await other.locator('option', { hasText: 'の版' }).first().getAttribute('value'))
  await page.getByText('規則の文と数値の表に、違いはありません。').waitFor()
})

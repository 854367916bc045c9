import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { goTo, startFrom } from './support/desk.ts'
import { take } from './support/files.ts'
import { withDesk } from './support/with-desk.ts'

const desk = withDesk()

const POPULATION_OF_2030 = { bases: { 人口: '令和12年10月1日の「日本の地域別将来推計人口（令和5年推計）」' } }

async function compareUnder(page: Page, variant: object): Promise<void> {
  await goTo(page, `#/compare?year=2025&variant=${encodeURIComponent(JSON.stringify(variant))}`)
  await page.getByRole('heading', { name: '試した条件' }).waitFor()
}

/** Opens the question and gives the lines it shows. */
async function asked(page: Page): Promise<string> {
  await page.getByRole('button', { name: '規則に書き込む' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: '規則に書き込む' })
  await dialog.locator('p').filter({ hasText: '書き込' }).first().waitFor()
  return dialog.innerText()
}

const yenOf = async (page: Page, body: string): Promise<string> => page.getByRole('region', { name: '令和7年度の団体別の影響額（円）' }).getByRole('row').filter({ hasText: body }).innerText()

test('another basis is written into the rules after its line was shown, and taken back', async () => {
  const { page, complaints } = await desk.open()
  await startFrom(page, '山形連携中枢都市圏')
  await compareUnder(page, POPULATION_OF_2030)
  expect(await asked(page)).toMatch(/枠組み\.renkei\s+.*基準は、直近の国勢調査とする。\s+.*基準は、令和12年10月1日の「日本の地域別将来推計人口（令和5年推計）」とする。/)
  await page.getByRole('button', { name: '書き込む', exact: true }).press('Enter')
  await page.getByText('規則に書き込みました').waitFor()
  await page.getByText('条件を一つ変えると').waitFor()
  const basis = page.getByRole('combobox', { name: '人口', exact: true })
  await expect.poll(async () => basis.locator('option').first().innerText()).toContain('令和12年')
  await page.getByRole('button', { name: '書き込む前に戻す' }).press('Enter')
  await expect.poll(async () => basis.locator('option').first().innerText()).toContain('直近の国勢調査')
  expect(complaints).toEqual([])
})

test('figures moved by a slider are written into the cells they are read from; the yen are those that were tried', async () => {
  const { page } = await desk.open()
  await startFrom(page, '山形連携中枢都市圏')
  await compareUnder(page, { figures: [{ indicator: '人口', body: '062103', value: '72,140' }] })
  await expect.poll(() => yenOf(page, '天童市')).toContain('＋')
  const [, , after] = (await yenOf(page, '天童市')).split(/\s+/)
  const lines = await asked(page)
  expect(lines).toContain('062103,天童市,国勢調査,2020-10-01,2021-11-30,確定,62140')
  expect(lines).toContain('062103,天童市,国勢調査,2020-10-01,2021-11-30,確定,72140')
  expect(lines).toContain('その数値を使う全ての年度で変わります')
  await page.getByRole('button', { name: '書き込む', exact: true }).press('Enter')
  await page.getByText('規則に書き込みました').waitFor()
  await goTo(page, `#/compare?year=2025&variant=${encodeURIComponent(JSON.stringify({ figures: [{ indicator: '人口', factor: '99%' }] }))}`)
  await expect.poll(() => yenOf(page, '天童市')).toContain(after!)
})

test('figures of another time are written where the rules then read them', async () => {
  const { page } = await desk.open()
  await startFrom(page, '山形連携中枢都市圏')
  await compareUnder(page, { ...POPULATION_OF_2030, figures: [{ indicator: '人口', factor: '90%' }] })
  await page.getByRole('region', { name: '令和7年度の団体別の影響額（円）' }).or(page.getByText('負担額に違いはありません。')).waitFor()
  const lines = await asked(page)
  expect(lines).toMatch(/天童市,[^\n]*2030-10-01/)
  expect(lines).not.toContain('国勢調査,2020')
  expect(lines).not.toContain('書き込まない条件')
})

test('what cannot be written is told in words', async () => {
  const { page } = await desk.open()
  await startFrom(page, '山形連携中枢都市圏')
  await compareUnder(page, { rules: 'akita' })
  expect(await asked(page)).toContain('別の規則との違いは、ここからは書き込めません')
})

test('a municipality the rules do not know joins with its population', async () => {
  const { page, complaints } = await desk.open()
  await startFrom(page, '山形連携中枢都市圏')
  await goTo(page, '#/compare?year=2025')
  await page.getByText('団体の加入と脱退').press('Enter')
  await page.getByRole('radio', { name: '加わる' }).press(' ')
  const body = page.getByRole('combobox', { name: '団体', exact: true })
  await expect.poll(async () => page.locator('datalist option[value="鶴岡市"]').count()).toBe(1)
  await body.fill('鶴岡市')
  await page.getByText('団体コード 062031').waitFor()
  await page.getByLabel('人口（人）').first().fill('122,347')
  await page.getByRole('button', { name: '条件に入れる' }).press('Enter')
  await page.getByRole('region', { name: '規則と数値の新旧' }).getByText('連携市町に、令和7年度から鶴岡市を加える。').waitFor()
  await expect.poll(() => yenOf(page, '鶴岡市')).toContain('＋')
  expect(await asked(page)).toContain('062031,鶴岡市,国勢調査,2020-10-01,2021-11-30,確定,122347')
  await page.getByRole('button', { name: '書き込む', exact: true }).press('Enter')
  await page.getByText('規則に書き込みました').waitFor()
  await goTo(page, '#/view?year=2025&body=062031')
  await page.getByRole('heading', { name: '鶴岡市のページ' }).waitFor()
  expect(complaints).toEqual([])
})

test('the comparison is taken out as a paper that tells its conditions and its day', async () => {
  const { page } = await desk.open()
  await startFrom(page, '山形連携中枢都市圏')
  await compareUnder(page, POPULATION_OF_2030)
  await page.getByText('＋7,710円').waitFor()
  const taken = async (name: string): Promise<Uint8Array> => (await take(page.getByRole('button', { name: `新旧対照表を書き出す ${name}` }))).bytes
  const told = ['人口の時点を、令和12年10月1日の「日本の地域別将来推計人口（令和5年推計）」とする', '作成日', '令和7年度']
  const html = strFromU8(await taken('印刷用の画面'))
  const word = strFromU8(unzipSync(await taken('新旧対照表（Word）'))['word/document.xml']!)
  for (const text of told) expect(html).toContain(text)
  for (const text of told) expect(word).toContain(text)
  expect(html).toMatch(/山形市.*135,442,580.*135,450,290.*7,710/s)
  const [heads = '', ...rows] = strFromU8(await taken('CSV')).trimEnd().split('\r\n')
  expect(heads).toMatch(/,増減（円）,試した条件,作成日$/)
  expect(rows.find((row) => row.includes(',同盟会運営費,062014,'))).toMatch(/^2025,12,.*,山形市,228580,/)
  for (const row of rows) expect(row).toMatch(new RegExp(`,${told[0]!},\\d{4}-\\d\\d-\\d\\d$`))
})

import { readWorkbook } from '@renkei/xlsx-in'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { goTo } from './support/desk.ts'
import { typeAt } from './support/editor.ts'
import { choose, take } from './support/files.ts'
import { madeUpPrefecture } from './support/made-up-prefecture.ts'
import { withDesk } from './support/with-desk.ts'

const sentence = '運営費は、構成団体が均等割20%及び人口割80%の割合により負担する。'

const desk = withDesk()

test('the rules of a prefecture that nobody here knows are opened, rewritten, compared and taken out', async () => {
  const { page, complaints } = await desk.open()
  await goTo(page, '#/transfer?shape=open')
  await choose(page, 'zipを開く', '港湾圏域.zip', zipSync(madeUpPrefecture()))
  await page.getByText('「港湾圏域」を開きました（ファイル5件）。').waitFor()

  await goTo(page, `#/write?year=2026&file=${encodeURIComponent('事業.renkei')}`)
  const results = page.getByRole('region', { name: '負担額' })
  await results.getByRole('button', { name: '6,812,948 みなと市の積算根拠' }).waitFor()
  await typeAt(page, sentence.indexOf('20%'), sentence, 2, '50')
  await typeAt(page, sentence.indexOf('80%'), sentence.replace('20%', '50%'), 2, '50')
  // 12,345,678 yen, half of it equally and half by 281,334 people, worked out with plain fractions
  await results.getByRole('button', { name: '1,075,300 ゆきの村の積算根拠' }).waitFor()

  await goTo(page, '#/compare?year=2026')
  await page.getByText('団体ごとの数値（人口）').click()
  await page.getByLabel('ゆきの村（人）').fill('3119')
  const bodies = page.getByRole('region', { name: '令和8年度の団体別の影響額（円）' })
  await bodies.getByRole('row').filter({ hasText: 'ゆきの村' }).getByText('＋').waitFor()
  expect(await bodies.getByRole('row').last().innerText()).toMatch(/\t0\s*$/)

  await goTo(page, '#/transfer?shape=export&year=2026')
  const { bytes } = await take(page.getByRole('button', { name: '書き出す 積算内訳書（Excel。数式で計算する）' }))
  const { workbook } = readWorkbook('積算.xlsx', bytes)
  expect(workbook!.sheets.map(({ name }) => name)).toContain('負担金算定')
  expect(workbook!.sheets.find(({ name }) => name === '負担金算定')!.rows.flat().flatMap((cell) => (cell.kind === 'number' ? [cell.text] : []))).toContain('1075300')
  expect(complaints).toEqual([])
})

import { readFileSync } from 'node:fs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { readWorkbook } from '@renkei/xlsx-in'
import { expect, test } from 'vitest'
import { violations } from './support/axe.ts'
import { goTo, startFrom } from './support/desk.ts'
import { choose, take } from './support/files.ts'
import { withDesk } from './support/with-desk.ts'
import { lockedZip } from './support/zips.ts'

const desk = withDesk()

test('every export is made in the browser, and holds the yen of the year', async () => {
  const { page, complaints } = await desk.open()
  await startFrom(page, '山形連携中枢都市圏')
  await page.getByRole('link', { name: 'だす・いれる' }).press('Enter')
  await page.getByLabel('年度', { exact: true }).selectOption('2025')
  const made = async (what: string): Promise<Buffer> => {
    const { name, bytes } = await take(page.getByRole('button', { name: `書き出す ${what}` }))
    await page.getByText(`「${name}」を書き出しました。`).waitFor()
    return bytes
  }
  const { workbook } = readWorkbook('積算.xlsx', new Uint8Array(await made('積算内訳書（Excel。数式で計算する）')))
  expect(workbook!.sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => 'formula' in cell && cell.formula !== undefined).length).toBeGreaterThan(100)
  expect((await made('団体別の負担額の一覧（CSV、UTF-8）')).toString('utf8')).toMatch(/同盟会運営費,暫定|同盟会運営費,算定済/)
  expect(new TextDecoder('shift_jis', { fatal: true }).decode(await made('団体別の負担額の一覧（CSV、Shift_JIS）'))).toContain('大石田町')
  expect((await made('負担金算定書（印刷用の画面）')).toString('utf8')).toContain('531,855')
  await page.getByLabel('団体', { exact: true }).selectOption('063410')
  expect((await made('負担金の通知（印刷用の画面）')).toString('utf8')).toContain('大石田町')
  const letters = unzipSync(new Uint8Array(await made('負担金の通知（Word）')))
  expect(new TextDecoder().decode(letters['word/document.xml'])).toContain('大石田町')
  expect(readWorkbook('様式.xlsx', new Uint8Array(await made('数値の記入様式（Excel）'))).workbook!.sheets.length).toBeGreaterThan(1)
  expect(complaints).toEqual([])
})

const rules = '枠組み　川の三市町\n期間は、令和7年度から令和8年度までとする。\n中枢都市は、甲市とする。\n連携市町は、乙町及び丙町とする。\n負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、中枢都市が負担する。\n\n事業【1】支援センターの運営\n負担率は、50%以上70%以下の範囲で、中枢都市及び連携市町が協議して定める。\n事業費は、毎年度5,000千円とする。\n事業費の内訳は、運営費とする。\n運営費は、中枢都市が運営費に負担率を乗じて得た額を負担し、残額を連携市町が均等に負担する。\n'

test('a zip is kept and opened again; bounds of what is open show, and the rate that is tried', async () => {
  const { page, complaints } = await desk.open()
  await goTo(page, '#/transfer?shape=open')
  await choose(page, 'zipを開く', '川の三市町.zip', zipSync({ '川の三市町/規則.renkei': strToU8(rules), '川の三市町/README.md': strToU8('# 覚え\r\n') }))
  await page.getByText('「川の三市町」を開きました（ファイル1件）。').waitFor()
  await page.getByText('規則でも数値でもないファイル1件は、そのまま預かりました。').waitFor()
  const { bytes } = await take(page.getByRole('button', { name: 'zipにして残す' }))
  const saved = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, new TextDecoder().decode(content)])
  expect(Object.fromEntries(saved)).toEqual({ '規則.renkei': rules, 'README.md': '# 覚え\r\n' })

  await goTo(page, '#/decide?year=2025')
  await page.getByRole('button', { name: '運営費の案を試す' }).press('Enter')
  const table = page.getByRole('region', { name: '団体ごとの負担額（円）' })
  await expect.poll(async () => table.getByRole('row').filter({ hasText: '甲市' }).innerText()).toMatch(/2,499,994\s+3,500,006/)
  await page.getByRole('textbox', { name: '負担率（%）' }).fill('６０')
  await table.getByText('3,000,000').waitFor()
  expect(complaints).toEqual([])
})

test('a damaged or hostile zip is told, and the open rules stay', async () => {
  const { page, complaints } = await desk.open()
  await startFrom(page, '山形連携中枢都市圏')
  await goTo(page, '#/transfer?shape=open')
  const whole = zipSync({ '規則.renkei': [strToU8(rules), { level: 0 }] })
  const changed = whole.slice()
  changed[80] = changed[80]! ^ 1
  const bomb = zipSync({ '規則.renkei': strToU8(rules), '数値.csv': [new Uint8Array(210_000_000), { level: 1 }] })
  const liar = saysLess(bomb, 210_000_000)
  const cases: readonly (readonly [name: string, bytes: Uint8Array, told: string])[] = [
    ['途中まで.zip', whole.slice(0, 200), '壊れている'],
    ['一字違い.zip', changed, '壊れている'],
    ['zipでない.zip', strToU8('これはzipではありません'), 'zipではありません'],
    ['外へ.zip', zipSync({ '規則.renkei': strToU8(rules), '../../外.renkei': strToU8(rules) }), '外のフォルダーを指す名前'],
    ['爆弾.zip', bomb, '中身が大き過ぎる'],
    ['うそつき.zip', liar, '開'],
    ['鍵付き.zip', await lockedZip({ '規則.renkei': strToU8(rules) }), 'パスワードの付いたzipは、開けません。パスワードを外したzipを選んでください。（規則.renkei）'],
    ['空.zip', zipSync({ 'README.md': strToU8('') }), '規則のファイル（*.renkei）がありません'],
  ]
  for (const [name, bytes, told] of cases) {
    await choose(page, 'zipを開く', name, bytes)
    const alert = page.getByRole('alert')
    await expect.poll(async () => (await alert.count()) === 0 ? '' : alert.innerText(), { message: name, timeout: 20_000 }).toContain(told)
    await page.getByText('今の規則は、そのままです。').waitFor()
    await goTo(page, '#/view?year=2025')
    await page.getByText('12,670').first().waitFor()
    await goTo(page, '#/transfer?shape=open')
    await alert.waitFor({ state: 'detached' })
  }
  expect(complaints).toEqual([])
}, 180_000)

/** A bomb that claims to be small. */
function saysLess(zip: Uint8Array, size: number): Uint8Array {
  const lying = zip.slice()
  const view = new DataView(lying.buffer)
  for (let at = 0; at + 4 <= lying.length; at++) if (view.getUint32(at, true) === size) view.setUint32(at, 1_000, true)
  return lying
}

test('a published vision becomes a draft; what is to be checked leads to its place and is ticked off', async () => {
  const { page, complaints } = await desk.open()
  await goTo(page, '#/transfer?shape=vision')
  await choose(page, 'ファイルを選ぶ', 'vision.txt', readFileSync(new URL('../../../packages/adapters/vision/test/samples/core-city/vision.txt', import.meta.url)))
  await page.getByRole('button', { name: '下書きを開く' }).press('Enter')
  await page.getByRole('heading', { name: '要確認の一覧' }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('checkbox').first().press(' ')
  await page.getByText(/のうち1件を確かめました/).waitFor()
  await page.reload()
  await page.getByText(/のうち1件を確かめました/).waitFor()
  await page.getByRole('button', { name: /^この箇所を開く/ }).first().press('Enter')
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('#/write')
  await page.locator('.editor-marked').first().waitFor()
  expect(complaints).toEqual([])
})

test('figures of a CSV as Excel saves it: columns are shown and put right, and the table lies with the rules', async () => {
  const { page, complaints } = await desk.open()
  await startFrom(page, '山形連携中枢都市圏')
  await goTo(page, '#/transfer?shape=figures')
  await choose(page, 'ファイルを選ぶ', '火葬件数.csv', '﻿令和6年度　火葬件数調べ\r\n市町名,火葬件数（件）\r\n山形市,"3,210"\r\n上山市,512\r\n山辺町,201\r\n合計,"3,923"\r\n')
  await page.getByText('数値の行3、合計の行1、注記の行0').waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('textbox', { name: /指標の名前/ }).fill('件数')
  await page.getByRole('region', { name: '規則の読む表（初めの8行）' }).getByText(/件数/).waitFor()
  await page.getByRole('textbox', { name: /指標の名前/ }).fill('火葬件数')
  await page.getByText('今の「火葬件数.csv」と入れ替わります。').waitFor()
  await page.getByRole('button', { name: '規則に入れる' }).press('Enter')
  await page.getByText('「火葬件数.csv」を入れました。').waitFor()
  expect(complaints).toEqual([])
})

test('a new framework by keyboard: bodies of a prefecture, a programme, rules that open and compute', async () => {
  const { page, complaints } = await desk.open()
  await goTo(page, '#/transfer?shape=new')
  await page.getByLabel('枠組みの名前').fill('最上川の広域連携')
  await page.getByRole('combobox', { name: '都道府県' }).selectOption('山形県')
  for (const name of ['山形市', '天童市', '山辺町']) await page.getByRole('checkbox', { name }).press(' ')
  await page.getByLabel('事業の名前').fill('図書館の相互利用')
  await page.getByLabel('費用の名前').fill('運営費')
  await page.getByLabel('毎年度の額').fill('1,250')
  await page.getByRole('combobox', { name: '分け方' }).selectOption('equal')
  await page.getByRole('region', { name: '枠組み.renkei' }).getByText('中枢都市は、山形市とする。').waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'この規則で始める' }).press('Enter')
  await page.getByText('416,668').first().waitFor()
  expect(complaints).toEqual([])
})

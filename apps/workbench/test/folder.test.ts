import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { goTo, startFrom } from './support/desk.ts'
import { typeAt } from './support/editor.ts'
import { choose, take } from './support/files.ts'
import { countKept, keepAsBefore } from './support/kept-work.ts'
import { asItLies, type Folder } from './support/made-up-prefecture.ts'
import { changeInFolder, folderNow, openFolder } from './support/open-folder.ts'
import { withDesk } from './support/with-desk.ts'
import { windowsZip } from './support/zips.ts'

const desk = withDesk()
const sentence = '利用料は、構成団体が端末台数に24,000円を乗じて得た額を負担する。'

test.each(['field', 'handle'] as const)('a folder chosen by a %s: one figure is rewritten, and everything else is saved as it lay there', async (picking) => {
  const { page, complaints } = await desk.open()
  await goTo(page, '#/transfer?shape=open')
  const folder = asItLies()
  await openFolder(page, picking, '港湾圏域', { ...folder, '.git/HEAD': new TextEncoder().encode('ref: refs/heads/main\n') })
  const told = page.getByRole('status').filter({ hasText: '「港湾圏域」を開きました（ファイル5件）。' })
  await told.getByText('規則でも数値でもないファイル3件は、そのまま預かりました。').waitFor()
  await told.getByText('パソコンの道具が自分のために置くもの1件は、預かっていません：.git').waitFor()
  await told.getByText('書き換えるとUTF-8で残します：端末台数.csv').waitFor()

  await goTo(page, `#/write?year=2026&file=${encodeURIComponent('事業.renkei')}`)
  const results = page.getByRole('region', { name: '負担額' })
  await typeAt(page, sentence.indexOf('24,000'), sentence, 2, '25')
  await results.getByRole('button', { name: '10,250,000 みなと市の積算根拠' }).waitFor()
  await page.getByText('この端末に保存しました').waitFor()
  await page.reload()
  const others = page.getByRole('navigation', { name: 'ファイル' }).getByRole('group').getByRole('listitem')
  await others.first().waitFor()
  expect((await others.allInnerTexts()).sort()).toEqual(['README.md 41バイト', 'package.json 41バイト', '様式/表紙.docx 2.9KB'])

  await goTo(page, '#/transfer?shape=open')
  const { name, bytes } = await take(page.getByRole('button', { name: 'zipにして残す' }))
  expect(name).toBe('港湾圏域.zip')
  const rules = new TextDecoder().decode(folder['事業.renkei'])
  expect(unzipSync(bytes)).toEqual({ ...folder, '事業.renkei': new TextEncoder().encode(rules.replace('24,000円', '25,000円')) })
  expect(complaints).toEqual([])
})

test('the folder lies once on this machine, however often the work is saved, and goes with the last work that came from it', async () => {
  const { page } = await desk.open()
  await goTo(page, '#/transfer?shape=open')
  await openFolder(page, 'handle', '港湾圏域', asItLies())
  await page.getByText('「港湾圏域」を開きました').waitFor()
  await page.getByText('この端末に保存しました').waitFor()
  await goTo(page, `#/write?year=2026&file=${encodeURIComponent('事業.renkei')}`)
  await typeAt(page, 0, sentence, 0, '※ 書き足した行\n')
  await page.getByText('この端末に保存しました').waitFor()
  expect(await countKept(page, 'origins')).toBe(1)
  await goTo(page, '#/gather')
  await startFrom(page, '秋田県・市町村連携')
  await page.getByText('この端末に保存しました').waitFor()
  await goTo(page, '#/gather')
  await page.getByRole('button', { name: '消す 港湾圏域' }).press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: '消す' }).press('Enter')
  await expect.poll(() => countKept(page, 'origins')).toBe(0)
  expect(await countKept(page, 'works')).toBe(1)
})

test('a zip that Windows made keeps its names', async () => {
  const { page, complaints } = await desk.open()
  await goTo(page, '#/transfer?shape=open')
  // The second byte of 表 is a backslash.
  const folder = { ...asItLies(), '表紙と様式/申請書.docx': Uint8Array.of(1, 2, 3) }
  await choose(page, 'zipを開く', '港湾圏域.zip', await windowsZip(folder))
  await page.getByText('「港湾圏域」を開きました（ファイル5件）。').waitFor()
  await goTo(page, '#/view?year=2026')
  await page.getByText('6,812,948').first().waitFor()
  await goTo(page, '#/transfer?shape=open')
  expect(unzipSync((await take(page.getByRole('button', { name: 'zipにして残す' }))).bytes)).toEqual(folder)
  expect(complaints).toEqual([])
})

test('works that were kept before folders were are there again', async () => {
  const { page } = await desk.open()
  await page.route('**/empty.html', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await page.goto(`${desk.server.address}empty.html`)
  await keepAsBefore(page, '前の規則', [{ path: '枠組み.renkei', text: '枠組み　前の規則\n' }])
  await page.goto(desk.server.address)
  await page.getByRole('button', { name: '前の規則を開く' }).press('Enter')
  await page.getByRole('textbox', { name: '枠組み.renkeiの文' }).getByText('枠組み　前の規則').waitFor()
  await typeAt(page, 0, '枠組み', 0, '※ 書き足した行\n')
  await page.getByText('この端末に保存しました').waitFor()
  expect(await countKept(page, 'works')).toBe(1)
})

test('a folder that is kept again gets what was changed and nothing else, and never loses what others wrote in the meantime', async () => {
  const { page, complaints } = await desk.open()
  await goTo(page, '#/transfer?shape=open')
  const folder: Folder = { ...asItLies(), '.git/HEAD': new TextEncoder().encode('ref: refs/heads/main\n') }
  await openFolder(page, 'handle', '港湾圏域', folder)
  await page.getByText('「港湾圏域」を開きました').waitFor()
  const write = `#/write?year=2026&file=${encodeURIComponent('事業.renkei')}`
  const keep = async (): Promise<void> => {
    await goTo(page, '#/transfer?shape=open')
    await page.getByRole('button', { name: 'フォルダーに残す' }).press('Enter')
  }

  await goTo(page, write)
  await typeAt(page, sentence.indexOf('24,000'), sentence, 2, '25')
  await page.getByRole('button', { name: '端末台数.csv' }).press('Enter')
  await page.getByRole('button', { name: '名前を変える' }).press('Enter')
  await page.getByRole('dialog').getByLabel('ファイルの名前').fill('台数.csv')
  await page.getByRole('dialog').getByRole('button', { name: '名前を変える' }).press('Enter')
  await page.getByRole('button', { name: '台数.csv', exact: true }).waitFor()
  await keep()
  await page.getByText('「港湾圏域」に残しました（書いたファイル2件、取り除いたファイル1件）。').waitFor()
  const { '端末台数.csv': renamed, ...others } = folder
  const rules = new TextDecoder().decode(folder['事業.renkei']).replace('24,000円', '25,000円')
  const kept = { ...others, '事業.renkei': new TextEncoder().encode(rules), '台数.csv': renamed! }
  expect(await folderNow(page, '港湾圏域')).toEqual(kept)

  await page.getByText('この端末に保存しました').waitFor()
  expect(await countKept(page, 'origins')).toBe(1)
  await keep()
  await page.getByText('「港湾圏域」に残しました（書いたファイル0件、取り除いたファイル0件）。').waitFor()

  await changeInFolder(page, '港湾圏域', '事業.renkei', '※ 隣の席で書いた行\n')
  await goTo(page, write)
  await typeAt(page, 0, '利用料は、', 0, '※ 書き足した行\n')
  await keep()
  await page.getByRole('alert').filter({ hasText: '何も書いていません' }).getByText('事業.renkei').waitFor()
  expect(await folderNow(page, '港湾圏域')).toEqual({ ...kept, '事業.renkei': new TextEncoder().encode('※ 隣の席で書いた行\n') })
  expect(complaints).toEqual([])
})

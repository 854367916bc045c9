/// <reference lib="dom" />
import { expect, test } from 'vitest'
import { goTo, startFrom } from './support/desk.ts'
import { typeAt } from './support/editor.ts'
import { withDesk } from './support/with-desk.ts'
import { sentence, toWrite, write } from './support/writing.ts'

const desk = withDesk()

test('what is saved in one tab shows in the other; what both write at once is kept twice', async () => {
  const { page, context } = await desk.open()
  await startFrom(page, '山形連携中枢都市圏')
  await page.getByText('この端末に保存しました').waitFor()
  const second = await context.newPage()
  await second.goto(`${desk.server.address}${write}`)
  await toWrite(page)
  await second.getByRole('textbox', { name: '2 都市機能.renkeiの文' }).waitFor()

  await typeAt(page, 0, sentence, 0, '※ 一つ目の画面\n')
  await second.getByText('別の画面で保存された内容に改めました').waitFor()
  await second.locator('.cm-scroller').evaluate((scroller) => { scroller.scrollTop = 500 })
  await second.getByText('※ 一つ目の画面').waitFor()

  await Promise.all([typeAt(page, 0, '費用の負担は、中枢都市及び連携市町が協議して定める。', 0, '※ い\n'), typeAt(second, 0, '費用の負担は、中枢都市及び連携市町が協議して定める。', 0, '※ ろ\n')])
  const told = [page, second].map((one) => one.getByText(/「山形連携中枢都市圏（別の画面で書いた分）」として別に保存しました/))
  await expect.poll(async () => (await Promise.all(told.map((one) => one.count()))).reduce((sum, count) => sum + count, 0), { timeout: 10_000 }).toBe(1)
  await goTo(page, '#/gather')
  await page.getByRole('button', { name: '山形連携中枢都市圏を開く' }).waitFor()
  await page.getByRole('button', { name: '山形連携中枢都市圏（別の画面で書いた分）を開く' }).waitFor()
})

test('what was typed a moment before other rules are opened is saved', async () => {
  const { page } = await desk.open()
  await startFrom(page, '山形連携中枢都市圏')
  await page.getByText('この端末に保存しました').waitFor()
  await toWrite(page)
  await typeAt(page, 0, sentence, 0, '')
  await goTo(page, '#/gather')
  const start = page.getByRole('button', { name: 'この規則から始める 秋田県・市町村連携' })
  await start.waitFor()
  await page.goBack()
  await typeAt(page, 0, sentence, 0, '※ 間際に書いた行\n')
  await goTo(page, '#/gather')
  await start.click()
  await page.getByRole('heading', { level: 1, name: '負担を見る' }).waitFor()
  await goTo(page, '#/gather')
  await page.getByRole('button', { name: '山形連携中枢都市圏を開く' }).click()
  await page.getByRole('textbox', { name: '1 経済成長.renkeiの文' }).waitFor()
  await goTo(page, write)
  await page.getByText('※ 間際に書いた行').waitFor()
})

test('a full disk is told, the text stays, and it can be taken along as a zip', async () => {
  const { page } = await desk.open()
  await startFrom(page, '山形連携中枢都市圏')
  await page.getByText('この端末に保存しました').waitFor()
  await toWrite(page)
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
      if (this.name === 'works') throw new DOMException('full', 'QuotaExceededError')
      return put.apply(this, args)
    }
  })
  await typeAt(page, 0, sentence, 0, '※ 入らない\n')
  const message = page.getByRole('alert').filter({ hasText: '保存場所がいっぱい' })
  await message.waitFor()
  await page.getByText('※ 入らない').waitFor()
  const [file] = await Promise.all([page.waitForEvent('download'), message.getByRole('button', { name: 'zipで書き出す' }).click()])
  expect(file.suggestedFilename()).toBe('山形連携中枢都市圏.zip')
})

test('five megabytes can be pasted: the page goes on, tells that it is too long, and undoes it', async () => {
  const { page, complaints } = await desk.open()
  await startFrom(page, '山形連携中枢都市圏')
  await toWrite(page)
  await typeAt(page, 0, sentence, 0, '')
  const long = '※ とても長い注記です。\n'.repeat(220_000)
  await page.getByRole('textbox', { name: '2 都市機能.renkeiの文' }).evaluate((content, text) => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    content.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, long)
  await page.getByRole('region', { name: '負担額' }).getByText(/誤りが/).waitFor({ timeout: 60_000 })
  await page.getByRole('textbox', { name: '2 都市機能.renkeiの文' }).focus()
  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: /大石田町の積算根拠/ }).waitFor({ timeout: 60_000 })
  expect(complaints).toEqual([])
})

test('the back button leads through pages and reasons, and loses nothing that was written', async () => {
  const { page } = await desk.open()
  await startFrom(page, '山形連携中枢都市圏')
  await toWrite(page)
  await typeAt(page, 0, sentence, 0, '※ 戻っても残る\n')
  await page.getByRole('link', { name: '見る' }).click()
  await page.getByRole('grid').waitFor()
  await page.goBack()
  await page.getByText('※ 戻っても残る').waitFor()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: '負担を見る' }).waitFor()
  await page.goForward()
  await page.getByText('※ 戻っても残る').waitFor()
})

test('a word is composed by an input method without the text being touched under it', async () => {
  const { page, context } = await desk.open()
  await startFrom(page, '山形連携中枢都市圏')
  await toWrite(page)
  await typeAt(page, sentence.indexOf('人口'), sentence, 2, '')
  const session = await context.newCDPSession(page)
  for (const text of ['j', 'じ', 'じn', 'じんこ', 'じんこう', '人口']) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await page.waitForTimeout(150)
  }
  await session.send('Input.insertText', { text: '人口' })
  await page.getByRole('button', { name: '6,071 大石田町の積算根拠' }).waitFor()
  expect(await page.locator('.cm-line').filter({ hasText: '同盟会運営費は、' }).first().innerText()).toContain(sentence)
})

test('a worker that cannot be loaded and an address without a page are told', async () => {
  const { page } = await desk.open()
  await goTo(page, '#/nowhere')
  await page.getByRole('heading', { name: 'この所番地の画面はありません' }).waitFor()
  await page.route(/worker-.*\.js$/, (route) => route.abort())
  await page.reload()
  await page.getByText('計算する部分が止まりました').waitFor()
})

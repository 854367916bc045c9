import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { folderOf } from './support/folder-of.ts'
import { inProcess } from './support/in-process.ts'

const yamagata = fileURLToPath(new URL('../../rulesets/yamagata-core-city', import.meta.url))
const projection = '人口=令和12年の「日本の地域別将来推計人口（令和5年推計）」'
const rules = (shares: string) => ({
  '規則.renkei': `枠組み　見本
期間は、令和7年度から令和7年度までとする。
構成団体は、甲市及び乙町とする。
負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、甲市が負担する。

指標　利用者数
単位は、人とする。
資料は、「利用者数.csv」とする。
基準は、当該年度とする。

事業【1】見本
事業費は、令和7年度900千円とする。
事業費の内訳は、運営費とする。
運営費は、構成団体が${shares}負担する。
`,
  '利用者数.csv': '団体名,年度,利用者数\n甲市,令和7年度,200\n乙町,令和7年度,100\n',
})
const byUsers = '利用者数の割合により按分して'

test('programme 12 by the census and by the projection: yen of each body, the one hurt most', async () => {
  const { code, out } = await inProcess('diff', yamagata, '--programme', '12', '--year', 'R7', '--basis', projection)
  expect(code).toBe(0)
  await expect(out).toMatchFileSnapshot('samples/diff-programme-12.txt')
})

test('two folders, on paper', async () => {
  const out = join(folderOf({}), '新旧対照表.html')
  expect(await inProcess('diff', folderOf(rules(byUsers)), folderOf(rules('均等に')), '-o', out)).toMatchObject({ code: 0 })
  expect(readFileSync(out, 'utf8')).toContain('運営費は、構成団体が<ins>')
})

test('the same rules with another table', async () => {
  const table = join(folderOf({ '利用者数.csv': '団体名,年度,利用者数\n甲市,令和7年度,100\n乙町,令和7年度,200\n' }), '利用者数.csv')
  const { out } = await inProcess('diff', folderOf(rules(byUsers)), '--figures', table)
  expect(out).toContain('負担が最も増える団体  乙町 ＋300,000円')
  expect(out).toContain('改正前  甲市,令和7年度,200')
})

test('says what is missing or cannot be read', async () => {
  const folder = folderOf(rules(byUsers))
  expect(await inProcess('diff', folder)).toMatchObject({ code: 2, err: expect.stringContaining('--figures') })
  expect(await inProcess('diff', folder, '--figures', '人口.csv')).toMatchObject({ code: 2, err: expect.stringContaining('差し替えられる表は 利用者数.csv') })
  expect(await inProcess('diff', folder, '--basis', '人口=前年度')).toMatchObject({ code: 2, err: expect.stringContaining('指標は 利用者数') })
  expect(await inProcess('diff', folder, '--basis', '利用者数=よくわからない')).toMatchObject({ code: 1, err: expect.stringContaining('規則.renkei') })
  expect(await inProcess('diff', folder, join(folder, 'どこにもない'))).toMatchObject({ code: 2 })
})

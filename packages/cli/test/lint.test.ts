import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from './support/folder-of.ts'
import { inProcess } from './support/in-process.ts'
import { sample } from './support/sample.ts'

const RULES = `枠組み　川の三市町
期間は、令和7年度から令和8年度までとする。
中枢都市は、甲市とする。
連携市町は、乙町及び丙町とする。
負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、中枢都市が負担する。

指標　人口
単位は、人とする。
資料は、「人口.csv」とする。
基準は、直近の国勢調査とする。

事業【1】図書館の相互利用
事業費は、毎年度900千円とする。
事業費の内訳は、運営費、配送費及び広報費とする。
運営費は、関係市町が人口の割合により按分して負担する。
配送費は、関係市町が人口の割合により按分して負担する。
広報費は、原則として関係市町が人口の割合によりあん分して負担する。
`
const CSV = readFileSync(join(sample('settled'), '人口.csv'), 'utf8')

test('lint tells what may be misread, and fails only under --strict', async () => {
  const folder = folderOf({ '規則.renkei': RULES, '人口.csv': CSV })
  const { code, out } = await inProcess('lint', folder)
  expect(code).toBe(0)
  expect(out.match(/\[R\d+\]/g)).toEqual(['[R0703]', '[R0809]'])
  expect(out).toMatch(/誤り0件、注意1件、お知らせ1件\n$/)
  expect((await inProcess('lint', folder, '--strict')).code).toBe(1)
})

test('lint --fix writes what needs no decision and shows the rest; nothing is left to fix or to lay out', async () => {
  const folder = folderOf({ '規則.renkei': RULES, '人口.csv': CSV })
  const { code, out } = await inProcess('lint', folder, '--fix')
  expect(code).toBe(0)
  expect(out).toMatch(/^直しました: 規則\.renkei（1か所）\n/)
  expect(out.match(/\[R\d+\]/g)).toEqual(['[R0703]'])
  expect(readFileSync(join(folder, '規則.renkei'), 'utf8')).toBe(RULES.replace('あん分', '按分'))
  expect(await inProcess('fmt', folder, '--check')).toMatchObject({ code: 0 })
})

test('a file that cannot be written is told', async () => {
  const folder = folderOf({ '規則.renkei': RULES, '人口.csv': CSV, '規則.renkei.tmp': '' })
  expect(await inProcess('lint', folder, '--fix')).toMatchObject({ code: 1, err: expect.stringContaining('error[R0630]') })
})

test('errors come first', async () => {
  expect(await inProcess('lint', sample('mistakes'))).toMatchObject({ code: 1, out: '', err: expect.stringContaining('error[R0203]') })
})

test('rules without remarks are fine', async () => {
  const folder = folderOf({ '規則.renkei': RULES.replace('原則として', '').replace('あん分', '按分'), '人口.csv': CSV })
  expect(await inProcess('lint', folder, '--strict')).toEqual({ code: 0, out: '読み違えられそうな書き方は、見つかりませんでした。\n', err: '' })
})

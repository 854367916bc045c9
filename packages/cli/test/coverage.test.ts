import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countByGrade, type CoverageRow, type Deletion } from '@renkei/ruleset'
import { expect, test } from 'vitest'
import { folderOf } from './support/folder-of.ts'
import { inProcess } from './support/in-process.ts'

const catalogue = fileURLToPath(new URL('../../rulesets/coverage.tsv', import.meta.url))

/** What need not be more than words. */
const words = ['governance', 'procedure', 'role split', 'staffing share', 'KPI', 'data semantics']

test('the rules of the five sources are carried, and deleting one that is money, a threshold, a limit or a date is noticed', { timeout: 120_000 }, async () => {
  const { code, out, err } = await inProcess('coverage', catalogue, '--mutate', '--format', 'json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const { rows, deletions } = JSON.parse(out) as { rows: readonly CoverageRow[]; deletions: readonly Deletion[] }
  expect(rows).toHaveLength(177)
  expect(rows.filter(({ needed, kind }) => needed === words.includes(kind))).toEqual([])
  expect(rows.filter(({ needed, grade }) => grade === undefined || (needed && grade === 'text'))).toEqual([])
  expect(countByGrade(rows)).toEqual({ computed: 52, typed: 99, text: 26, none: 0 })
  expect(new Set(deletions.flatMap((deletion) => deletion.rows)).size).toBe(rows.filter(({ needed }) => needed).length)
  expect(deletions.filter(({ noticedBy }) => noticedBy === undefined)).toEqual([])
})

test('rows, counts by kind and the counts of a mutation run are shown', async () => {
  const rules = `枠組み　北部広域圏
期間は、令和7年度から令和7年度までとする。
中枢都市は、甲市とする。
連携市町は、乙町とする。

支援制度　連携の支援
目的は、「連携を支えること」とする。
交付の期間は、2年度を限度とする。
`
  const check = '\n検算　期間\n連携の支援の交付の期間は、2年度である。\n'
  const table = '番号\t箇所\t内容\t種類\t規則\t文\t要否\n1\t第4条\t期間\t限度\t広域圏\t連携の支援：交付の期間は\t要\n2\t第1条\t目的\t役割\t広域圏\t連携の支援：目的は\n'
  const folder = folderOf({ '広域圏/規則.renkei': rules + check, '一覧.tsv': table })
  const { code, out } = await inProcess('coverage', join(folder, '一覧.tsv'), '--mutate')
  expect(code).toBe(0)
  expect(out).toMatch(/^1 {11}●\s+広域圏\/規則\.renkei:8$/m)
  expect(out).toMatch(/^2 {17}●\s+広域圏\/規則\.renkei:7$/m)
  expect(out.replaceAll('\n', '')).toContain('2行のうち、計算するもの0、確かめられる形のもの1、言葉だけのもの1、規則にないもの0')
  expect(out.replaceAll('\n', '')).toContain('消した文1（一覧の1行）のうち、気付いたもの1、気付かなかったもの0')
  expect((await inProcess('coverage', join(folder, '一覧.tsv'), '--format', 'csv')).out).toContain('1,,第4条,期間,限度,確認,広域圏/規則.renkei:8\r\n')

  const silent = folderOf({ '広域圏/規則.renkei': rules, '一覧.tsv': table })
  expect(await inProcess('coverage', join(silent, '一覧.tsv'))).toMatchObject({ code: 0 })
  expect(await inProcess('coverage', join(silent, '一覧.tsv'), '--mutate')).toMatchObject({ code: 1, err: expect.stringContaining('error[R0634]') })
})

test('what stands in the way is told', async () => {
  const table = 'id,section,rule,rules\n1,第4条,期間,どこか\n'
  const folder = folderOf({ '一覧.csv': table, '誤り.csv': 'id\n1\n' })
  expect(await inProcess('coverage', join(folder, '一覧.csv'))).toMatchObject({ code: 1, err: expect.stringContaining('error[R0635]') })
  expect(await inProcess('coverage', join(folder, '誤り.csv'))).toMatchObject({ code: 1, err: expect.stringContaining('error[R0631]') })
  expect(await inProcess('coverage', join(folder, 'ない.tsv'))).toMatchObject({ code: 2, err: expect.stringContaining('ない.tsv」を開けません') })
  expect(await inProcess('coverage', folder)).toMatchObject({ code: 2, err: expect.stringContaining('ファイルではありません') })
})

test('a failing 検算 hides what a deletion changes, so nothing is deleted', async () => {
  const rules = '枠組み　北部広域圏\n期間は、令和7年度から令和7年度までとする。\n中枢都市は、甲市とする。\n\n支援制度　支援\n交付の期間は、2年度を限度とする。\n\n検算　期間\n支援の交付の期間は、3年度である。\n'
  const folder = folderOf({ '規則.renkei': rules, '一覧.tsv': '番号\t箇所\t内容\t文\t要否\n1\t第4条\t期間\t支援：交付の期間は\t要\n' })
  expect(await inProcess('coverage', join(folder, '一覧.tsv'), '--mutate')).toMatchObject({ code: 1, err: expect.stringContaining('error[R0635]') })
})

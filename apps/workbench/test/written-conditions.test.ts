import { expect, test } from 'vitest'
import type { Variant } from '../src/engine/protocol-compare.ts'
import { takeOver } from '../src/engine/requests/take-over.ts'
import { sessionOf } from './support/session-of.ts'

const RULES = `枠組み　川の三市町
期間は、令和7年度から令和8年度までとする。
幹事市は、甲市とする。
連携市町は、乙町及び丙町とする。
負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、幹事市が負担する。

指標　人口
単位は、人とする。
資料は、「人口.csv」とする。
基準は、直近の国勢調査とする。

指標　利用者数
単位は、人とする。
資料は、「利用者数.csv」とする。
基準は、過去3年度の平均とする。

事業【1】共同の窓口
事業費は、毎年度900千円とする。
事業費の内訳は、窓口費600千円及び広報費300千円とする。
窓口費は、構成団体が人口の割合により按分して負担する。
広報費は、構成団体が利用者数の割合により按分して負担する。
`

const USES = ['令和4年度', '令和5年度', '令和6年度', '令和7年度'].flatMap((year) => [`甲市,${year},50`, `乙町,${year},30`, `丙町,${year},20`])

const files = [
  { path: '規則.renkei', text: RULES },
  { path: '人口.csv', text: '団体名,資料,時点,公表日,区分,人口\n甲市,国勢調査,2015-10-01,2016-10-26,確定,60\n乙町,国勢調査,2015-10-01,2016-10-26,確定,30\n丙町,国勢調査,2015-10-01,2016-10-26,確定,10\n甲市,国勢調査,2020-10-01,2021-11-30,確定,50\n乙町,国勢調査,2020-10-01,2021-11-30,確定,30\n丙町,国勢調査,2020-10-01,2021-11-30,確定,20\n合計,国勢調査,2020-10-01,2021-11-30,確定,100\n' },
  { path: '利用者数.csv', text: `団体名,年度,利用者数\n${USES.join('\n')}\n` },
]

const session = sessionOf(files)
const written = (variant: Variant, year = 2025) => takeOver(session, { language: 'ja', year, variant })
const linesOf = (variant: Variant) => written(variant).files.flatMap(({ path, lines }) => lines.flatMap(({ before, after }) => [path, ...before.map((line) => `- ${line}`), ...after.map((line) => `+ ${line}`)]))

test('a figure is written into the row that the rules read, with the digits that a table has', () => {
  expect(linesOf({ figures: [{ indicator: '人口', body: '乙町', value: '３２５' }] })).toEqual(['人口.csv', '- 乙町,国勢調査,2020-10-01,2021-11-30,確定,30', '+ 乙町,国勢調査,2020-10-01,2021-11-30,確定,325', '人口.csv', '- 合計,国勢調査,2020-10-01,2021-11-30,確定,100', '+ 合計,国勢調査,2020-10-01,2021-11-30,確定,395'])
  expect(linesOf({ figures: [{ indicator: '人口', factor: '90%' }, { indicator: '人口', body: '丙町', value: '20' }] })).toEqual([
    '人口.csv',
    '- 甲市,国勢調査,2020-10-01,2021-11-30,確定,50',
    '- 乙町,国勢調査,2020-10-01,2021-11-30,確定,30',
    '+ 甲市,国勢調査,2020-10-01,2021-11-30,確定,45',
    '+ 乙町,国勢調査,2020-10-01,2021-11-30,確定,27',
    '人口.csv',
    '- 合計,国勢調査,2020-10-01,2021-11-30,確定,100',
    '+ 合計,国勢調査,2020-10-01,2021-11-30,確定,92',
  ])
})

test('a mean of several years stands in no cell, and is told', () => {
  expect(written({ figures: [{ indicator: '利用者数', factor: '90%' }] })).toEqual({ files: [], left: [{ kind: 'figure', indicator: '利用者数' }] })
})

test('a rate is typed over where it stands; where something else stands by now it is told', () => {
  const start = RULES.indexOf('600千円')
  expect(linesOf({ numbers: [{ source: '規則.renkei', start, was: '600千円', becomes: '500千円' }, { source: '規則.renkei', start: RULES.indexOf('300千円'), was: '300千円', becomes: '400千円' }] })).toEqual([
    '規則.renkei',
    '- 事業費の内訳は、窓口費600千円及び広報費300千円とする。',
    '+ 事業費の内訳は、窓口費500千円及び広報費400千円とする。',
  ])
  expect(written({ numbers: [{ source: '規則.renkei', start: start + 1, was: '600千円', becomes: '500千円' }] })).toEqual({ files: [], left: [{ kind: 'number', was: '600千円', becomes: '500千円' }] })
})

test('a body that joins gets a sentence and a row of each figure that is read; what is not typed is not known yet', () => {
  const join = { join: true, set: '連携市町', body: '丁村', from: 2026 }
  expect(linesOf({ members: [{ ...join, figures: { 人口: '1,5' } }] })).toEqual([
    '人口.csv',
    '- 合計,国勢調査,2020-10-01,2021-11-30,確定,100',
    '+ 丁村,国勢調査,2020-10-01,2021-11-30,確定,15',
    '+ 合計,国勢調査,2020-10-01,2021-11-30,確定,115',
    '規則.renkei',
    '+ 連携市町に、令和8年度から丁村を加える。',
  ])
  expect(linesOf({ members: [join] })).toContain('+ 丁村,国勢調査,2020-10-01,2021-11-30,確定,…')
})

test.each([
  ['at the end of the table', ''],
  ['before the total', '合計\t国勢調査\t2020-10-01\t2021-11-30\t確定\t100\r\n'],
])('the rows of bodies that join are written as the others of their table are: %s', (_, total) => {
  const bodies = files[1]!.text.replace(/合計.*\n/, '').replaceAll(',', '\t').replaceAll('\n', '\r\n')
  const pasted = files.map((file) => (file.path === '人口.csv' ? { ...file, text: bodies + total } : file))
  const members = ['丁村', '戊村'].map((body) => ({ join: true, set: '連携市町', body, from: 2026, figures: { 人口: '15' } }))
  const { files: after } = takeOver(sessionOf(pasted), { language: 'ja', year: 2025, variant: { members } })
  const joined = members.map(({ body }) => `${body}\t国勢調査\t2020-10-01\t2021-11-30\t確定\t15\r\n`).join('')
  expect(after.find(({ path }) => path === '人口.csv')?.text).toBe(bodies + joined + total.replace('100', '130'))
})

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { inProcess } from './support/in-process.ts'
import { folderOf } from './support/folder-of.ts'

const RULES = `枠組み　川の三市町
期間は、令和7年度から令和8年度までとする。
構成団体は、甲市、乙町及び丙村とする。

指標　人口
単位は、人とする。
資料は、「人口.csv」とする。
基準は、直近の国勢調査とする。

事業【1】広域の事業
事業費は、令和7年度1,000千円、令和8年度2,000千円とする。
事業費の内訳は、運営費とする。
運営費は、構成団体が人口の割合により按分して負担する。
この場合において、負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、甲市が負担する。
`
const TABLE = '団体名,資料,時点,公表日,区分,人口\n甲市,国勢調査,2020-10-01,2021-11-30,確定,700\n乙町,国勢調査,2020-10-01,2021-11-30,確定,200\n丙村,国勢調査,2020-10-01,2021-11-30,確定,100\n'
const SCENARIOS = '筋書,指標,団体,年度,倍率,値\n丙村が減る,人口,丙村,,50%,\n乙町が増える,人口,乙町,令和8年度,,300\n'

const folder = (scenarios = SCENARIOS): string => folderOf({ '枠組み.renkei': RULES, '人口.csv': TABLE, '筋書/筋書.csv': scenarios })
const simulate = (at: string, ...more: readonly string[]) => inProcess('simulate', at, '--scenarios', join(at, '筋書/筋書.csv'), '-o', join(at, '結果.parquet'), ...more)

test('every share of every scenario is a row of a Parquet file', async () => {
  const at = folder()
  expect(await simulate(at)).toMatchObject({ code: 0, err: '', out: expect.stringContaining('筋書2件。18行') })
  const connection = await (await DuckDBInstance.create()).connect()
  const read = await connection.runAndReadAll(`SELECT scenario, year, body, yen, state FROM read_parquet('${join(at, '結果.parquet')}') ORDER BY scenario, year, code`)
  const yen = (scenario: string, year: number) => read.getRows().filter((row) => row[0] === scenario && row[1] === year).map((row) => Number(row[3]))
  expect(yen('', 2025).sort((a, b) => b - a)).toEqual([700_000, 200_000, 100_000])
  expect(yen('丙村が減る', 2025).sort((a, b) => b - a)).toEqual([736_843, 210_526, 52_631])
  expect(yen('乙町が増える', 2025).sort((a, b) => b - a)).toEqual([700_000, 200_000, 100_000])
  expect(yen('乙町が増える', 2026).sort((a, b) => b - a)).toEqual([1_272_728, 545_454, 181_818])
  expect(new Set(read.getRows().map((row) => row[4]))).toEqual(new Set(['determined']))
})

test('a file that is there stays, unless it may be replaced; nothing is left beside it', async () => {
  const at = folder()
  writeFileSync(join(at, '結果.parquet'), 'x')
  expect(await simulate(at)).toMatchObject({ code: 1, err: expect.stringContaining('error[R0611]') })
  expect(readFileSync(join(at, '結果.parquet'), 'utf8')).toBe('x')
  expect(await simulate(at, '--force')).toMatchObject({ code: 0 })
  expect(readdirSync(at).filter((name) => name.startsWith('.'))).toEqual([])
})

test.each([
  ['筋書,倍率\n減る,0.9\n', 'R0690', ':1:1'],
  ['筋書,指標,倍率\n減る,総人口,0.9\n', 'R0691', ':2:4'],
  ['筋書,指標,団体,倍率\n減る,人口,丁町,0.9\n', 'R0692', ':2:7'],
  ['筋書,指標,年度,倍率\n減る,人口,令和20年度,0.9\n', 'R0692', ':2:7'],
  ['筋書,指標,倍率\n減る,人口,1割減\n', 'R0693', ':2:7'],
  ['筋書,指標,倍率,値\n減る,人口,0.9,300\n', 'R0693', ':2:7'],
])('what is wrong in a table of scenarios is told where it stands, and nothing is written: %s', async (table, code, place) => {
  const at = folder(table)
  const { code: exit, err } = await simulate(at)
  expect({ exit, code: new RegExp(`error\\[(R\\d+)\\]`).exec(err)?.[1] }).toEqual({ exit: 1, code })
  expect(err).toContain(`筋書.csv${place}`)
  expect(existsSync(join(at, '結果.parquet'))).toBe(false)
})

test('what is needed is asked for', async () => {
  const at = folder()
  expect(await inProcess('simulate', at)).toMatchObject({ code: 2, err: expect.stringContaining('--scenarios') })
  expect(await inProcess('simulate', at, '--scenarios', join(at, '筋書/筋書.csv'))).toMatchObject({ code: 2, err: expect.stringContaining('-o') })
  expect(await inProcess('simulate', at, '--scenarios', join(at, '筋書/筋書.csv'), '-o', 'x.csv')).toMatchObject({ code: 2, err: expect.stringContaining('*.parquet') })
  expect(await inProcess('simulate', at, '--scenarios', join(at, 'ない.csv'), '-o', 'x.parquet')).toMatchObject({ code: 2, err: expect.stringContaining('ない.csv') })
})

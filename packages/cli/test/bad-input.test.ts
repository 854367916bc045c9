import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Said, renkei } from './support/child.ts'
import { cp932 } from './support/cp932.ts'
import { folderOf } from './support/folder-of.ts'
import { filesOf } from './support/sample.ts'

const rules = filesOf('settled')
const text = rules['規則.renkei']!
const table = rules['人口.csv']!

/** A small rule set without faults, with some of its files replaced. */
const folderWith = (files: Readonly<Record<string, string | Uint8Array>>) => folderOf({ ...rules, ...files })

/** A located diagnostic, exit 1, no amounts, no stack trace. */
function expectTold({ code, out, err }: Said, place: RegExp): void {
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(place)
  expect(err).not.toMatch(/\n\s+at |不具合/)
}

const evaluate = (folder: string) => renkei(['evaluate', folder, '--year', 'R7'])

test.each([
  ['with a BOM', '\ufeff', (content: string) => content],
  ['with CR LF', '', (content: string) => content.replaceAll('\n', '\r\n')],
  ['with a BOM and CR LF', '\ufeff', (content: string) => content.replaceAll('\n', '\r\n')],
])('files %s come to the same', (_, before, change) => {
  const changed = Object.fromEntries(Object.entries(rules).map(([name, content]) => [name, before + change(content)]))
  const yen = (folder: string) => (JSON.parse(renkei(['evaluate', folder, '--year', 'R7', '--format', 'json']).out) as { outcomes: unknown }).outcomes
  expect(yen(folderOf(changed))).toEqual(yen(folderOf(rules)))
})

test('a table in CP932 is read, rules in CP932 are an error that shows the sentence', () => {
  expect(evaluate(folderWith({ '人口.csv': cp932(table) }))).toMatchObject({ code: 0, out: expect.stringContaining('666,667円') })
  expectTold(evaluate(folderWith({ '規則.renkei': cp932(text) })), /error\[R0601\][^]*規則\.renkei:1:1\n.*枠組み/)
})

test.each([
  ['規則.renkei', /error\[R0603\][^]*規則\.renkei:2:3/],
  ['人口.csv', /error\[R0603\][^]*人口\.csv:2:3/],
])('a NUL byte in %s', (name, place) => {
  expectTold(evaluate(folderWith({ [name]: rules[name]!.replace('\n', '\n期間\0') })), place)
})

test('外字 (F040 of CP932, private characters of UTF-8) are shown where they stand', () => {
  const [first = '', ...rest] = table.split('\n')
  const named = [first, ...rest.map((row) => row.replace(/^./, '\ue000'))].join('\n')
  expectTold(evaluate(folderWith({ '人口.csv': named })), /error\[R0665\][^]*U\+E000[^]*人口\.csv:2:1/)
  const bytes = Buffer.concat([cp932(`${first}\n`), Buffer.from([0xf0, 0x40]), cp932(`市,${rest[0]!.split(',').slice(1).join(',')}\n`)])
  const folder = folderWith({ '人口.csv': bytes })
  expectTold(evaluate(folder), /error\[R0665\][^]*人口\.csv:2:1/)
  expectTold(renkei(['import', join(folder, '人口.csv')]), /error\[R0665\][^]*人口\.csv:2:1/)
})

test('a CSV of 300 MB is told by its name, and not read', () => {
  const folder = folderWith({})
  const large = join(folder, '全国.csv')
  writeFileSync(large, table)
  truncateSync(large, 300 * 1024 * 1024)
  const start = performance.now()
  expectTold(evaluate(folder), /error\[R0604\][^]*300MB[^]*全国\.csv/)
  expectTold(renkei(['import', large]), /error\[R0604\][^]*300MB[^]*全国\.csv/)
  expect(performance.now() - start).toBeLessThan(30_000)
})

test('a folder with the name of a file', () => {
  const folder = folderWith({})
  mkdirSync(join(folder, 'x.renkei'))
  expectTold(evaluate(folder), /error\[R0605\][^]*x\.renkei/)
})

test.each(['大.renkei', '大.csv'])('50 MB of %s', (name) => {
  const folder = folderWith({ [name]: '' })
  truncateSync(join(folder, name), 50 * 1024 * 1024 + 1)
  expectTold(evaluate(folder), /error\[R0604\][^]*大\./)
})

test('just below the limit, of characters that mean nothing', () => {
  expectTold(evaluate(folderWith({ '大.renkei': '、'.repeat(1_700_000) })), /error\[R01\d\d\][^]*大\.renkei:1:1/)
})

test('a table of a million rows', () => {
  const folder = folderWith({})
  writeFileSync(join(folder, '人口.csv'), table + '乙町,国勢調査,2020-10-01,2021-11-30,確定,1\n'.slice(0, 12).padEnd(12, ',').concat('\n').repeat(1_000_000))
  expectTold(evaluate(folder), /error\[R04\d\d\][^]*人口\.csv/)
})

test.each(['（', '「', '(', '【'])('10,000 nested %s', (bracket) => {
  const folder = folderWith({ '規則.renkei': text.replace('運営費は、関係市町が', `運営費は、${bracket.repeat(10_000)}関係市町が`) })
  expectTold(evaluate(folder), /error\[R01\d\d\][^]*規則\.renkei:1[56]:/)
})

test('a broken sentence', () => {
  expectTold(evaluate(folderWith({ '規則.renkei': text.replace('により按分して負担する', 'により按分して') })), /error\[R01\d\d\][^]*規則\.renkei:15:/)
})

test('a wrong unit: what depends on the table has no amount', () => {
  const { code, out, err } = evaluate(folderWith({ '人口.csv': table.replace('区分,人口', '区分,人口（円）') }))
  expect(code).toBe(1)
  expect(err).toMatch(/error\[R04\d\d\][^]*人口\.csv:1:/)
  expect(out).toMatch(/運営費 +資料待ち\n/)
  expect(out).not.toContain('666,667円')
})

test('a mistyped body', () => {
  const region = filesOf('region')
  const folder = folderOf({ ...region, '規則.renkei': region['規則.renkei']!.replace('及び羽後町とする', '及び羽前町とする') })
  expectTold(evaluate(folder), /error\[R0203\][^]*規則\.renkei:5:13\n[^]*もしかして「羽後町」ですか/)
})

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a name like any other: of a cost, a figure, a programme, a part of a body', (name) => {
  const rulesNamed = text
    .replaceAll('乙町', `${name}町`)
    .replaceAll('運営費', `「${name}」`)
    .replaceAll('図書館の相互利用', name)
    .replaceAll('検算　令和7年度の「', '検算　「')
    .replaceAll('指標　人口', `指標　${name}数`)
    .replaceAll('人口の割合', `「${name}数」の割合`)
  const folder = folderOf({ '規則.renkei': rulesNamed, '人口.csv': table.replaceAll('乙町', `${name}町`).replace('人口', `${name}数`) })
  const { code, out, err } = renkei(['evaluate', folder, '--year', 'R7', '--format', 'json'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect((JSON.parse(out) as { outcomes: unknown[] }).outcomes).toMatchObject([
    { title: name, cost: name, shares: expect.arrayContaining([{ code: `${name}町`, name: `${name}町`, yen: 222_222 }]) as unknown },
  ])
  expect(renkei(['explain', folder, '--year', 'R7', '--body', `${name}町`])).toMatchObject({ code: 0, out: expect.stringContaining('222,222円') })
  expect(renkei(['evaluate', folder, '--body', name]).code).toBe(2)
})

test.each(['__proto__', 'constructor'])('a table with a column %s', (name) => {
  const folder = folderWith({ '人口.csv': table.replace('区分,人口', `区分,${name},人口`).replaceAll('確定,', '確定,1,') })
  expect(evaluate(folder)).toMatchObject({ code: 0, out: expect.stringContaining('666,667円') })
})

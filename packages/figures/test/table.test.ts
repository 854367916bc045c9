import { expect, test } from 'vitest'
import { bodiesOf, LIMITS, readTable } from '../src/index.ts'
import { lines, pointed, tableOf } from './support.ts'

test('finds the header below a title, and leaves out blank lines, notes and total rows', () => {
  const text = lines('山形広域圏の人口,,', '', '団体コード,団体名,人口', '062014,山形市,1', ',,', ',合計（原文）,1', '※ 国勢調査による。,,')
  const table = tableOf(`\ufeff${text}`)
  expect(table.columns.map(({ title, role }) => [title, role])).toEqual([['団体コード', 'code'], ['団体名', 'name'], ['人口', 'value']])
  expect(table.rows.map(({ kind, body }) => [kind, body?.code])).toEqual([['figures', '062014'], ['total', undefined]])
})

test('names the bodies of a table with their readings, each once', () => {
  const text = lines('団体コード,団体名,よみ,都道府県,年度', '06201,山形県山形市,やまがたし,山形県,R6', '062014,山形市,やまがたし,山形県,R7', '計,,,,')
  const bodies = bodiesOf(tableOf(text))
  expect(bodies).toEqual([{ code: '062014', name: '山形市', reading: 'やまがたし', prefecture: '山形県', span: expect.anything() }])
  expect(pointed(text, bodies[0])).toBe('06201,山形県山形市,やまがたし,山形県,R6')
})

test('reads a code without its zero by the prefecture beside it', () => {
  const text = lines('団体コード,団体名,都道府県', '23213,平川市,青森県')
  expect(tableOf(text).rows[0]?.body?.code).toBe('023213')
})

test('reads tables pasted from a spreadsheet', () => {
  expect(tableOf('団体コード\t人口\n062014\t1,234\n').rows[0]?.cells.values).toEqual(['062014', '1,234'])
})

test.each([
  ['not-a-body-code', lines('団体コード,人口', '山形,1'), '山形'],
  ['body-code-check-digit', lines('団体コード,人口', '050003,1'), '050003'],
  ['more-cells-than-columns', lines('団体コード,人口,', '062014,247,590'), '590'],
  ['row-without-body', lines('団体コード,団体名,人口', ',,241236'), ',,241236'],
  ['unclosed-cell-quote', lines('団体コード,人口', '062014,"247590'), '"'],
  ['text-after-cell-quote', lines('団体コード,人口', '062014,"247,590"人'), '人'],
  ['empty-table', '\ufeff\r\n', ''],
] as const)('reports %s where it is, once', (name, text, place) => {
  const { diagnostics } = readTable('人口.csv', text)
  expect(diagnostics.map((each) => each.name)).toEqual([name])
  expect(pointed(text, diagnostics[0])).toBe(place)
})

test('offers the code that fits the check digit', () => {
  const { diagnostics } = readTable('団体.csv', lines('団体コード,団体名', '050003,秋田県'))
  expect(diagnostics[0]?.suggestion).toEqual({ text: '050008' })
})

test('keeps the good rows beside a bad one', () => {
  const { table, diagnostics } = readTable('人口.csv', lines('団体コード,人口', '062014,1', '062015,2', '062065,3'))
  expect(diagnostics).toHaveLength(1)
  expect(table?.rows.map(({ body }) => body?.code)).toEqual(['062014', '062065'])
  expect(table?.unread).toEqual([{ code: '062014' }])
})

test('refuses what is beyond its limits without reading half of it', () => {
  const names = (text: string) => [readTable('人口.csv', text).table, ...readTable('人口.csv', text).diagnostics.map(({ name }) => name)]
  const row = '062014,1\n'
  expect(names(`団体コード,人口\n${row.repeat(LIMITS.rows + 1)}`)).toEqual([undefined, 'too-many-rows'])
  expect(names(','.repeat(LIMITS.cells))).toEqual([undefined, 'too-many-cells'])
  expect(names(' '.repeat(LIMITS.characters + 1))).toEqual([undefined, 'table-text-too-long'])
})

test('reads a table of the largest size', () => {
  const text = `団体コード,人口\n${'062014,1\n'.repeat(LIMITS.rows)}`
  expect(readTable('人口.csv', text).table?.rows).toHaveLength(LIMITS.rows)
})

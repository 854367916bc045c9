import { readTable } from '@renkei/figures'
import type { Selection } from '@renkei/estat'
import { describe, expect, test } from 'vitest'
import { asLists, CENSUS, makeReply, type MadeReply } from './helpers/make-reply.ts'
import { csvOf, tableOf, told } from './helpers/table-of.ts'

const POPULATION: Selection = { indicators: { 人口: { tab: '020', cat01: '0' } } }

test('a selection makes a table that figures read', () => {
  const result = tableOf(makeReply(CENSUS), { ...POPULATION, day: '10-01', quality: '確定', obtained: true }, '2026-11-21')
  expect(csvOf(result)).toBe(`団体コード,団体名,資料,時点,公表日,取得日,区分,人口（人）
062014,山形市,国勢調査,2020-10-01,2021-11-30,2026-11-21,確定,247590
062065,寒河江市,国勢調査,2020-10-01,2021-11-30,2026-11-21,確定,40189
063410,大石田町,国勢調査,2020-10-01,2021-11-30,2026-11-21,確定,6577`)
  const read = readTable('人口.csv', csvOf(result))
  expect(read.diagnostics).toEqual([])
  expect(read.table?.rows.map(({ body }) => body?.code)).toEqual(['062014', '062065', '063410'])
})

test('the day of fetching counts only where no day of publication is known, or where it is asked for', () => {
  const head = (made: MadeReply, selection: Selection) => tableOf(makeReply(made), selection, '2026-11-21').table?.header.slice(4, -1)
  expect(head(CENSUS, POPULATION)).toEqual(['公表日'])
  expect(head({ ...CENSUS, opened: '' }, POPULATION)).toEqual(['取得日'])
  expect(head(CENSUS, { ...POPULATION, obtained: true })).toEqual(['公表日', '取得日'])
  expect(head({ ...CENSUS, opened: '' }, { ...POPULATION, obtained: false })).toEqual([])
})

test('several indicators stand side by side, and marks stay marks', () => {
  const both: Selection = { indicators: { 人口: { tab: '020', cat01: '0' }, 世帯数: { tab: '030', cat01: '0' } } }
  expect(tableOf(makeReply(CENSUS), both).table?.rows[0]).toEqual(['062014', '山形市', '国勢調査', '2020年', '2021-11-30', '247590', '-'])
})

test.each(['***', '-', 'X', '…', ''])('%j is no figure and kept as it is', (mark) => {
  const made = { ...CENSUS, values: CENSUS.values.map((value) => ({ ...value, text: mark })) }
  expect(tableOf(makeReply(made), POPULATION).table?.rows.map((row) => row.at(-1))).toEqual([mark, mark, mark])
})

const oneCell = (change: Partial<MadeReply['values'][number]>, axes: MadeReply['axes'] = CENSUS.axes): MadeReply => ({
  ...CENSUS, axes, values: [{ ...CENSUS.values[0]!, ...change }],
})

test('one body, one time: objects instead of lists', () => {
  const made = oneCell({}, { ...CENSUS.axes, area: ['地域', { '06201': '山形市' }] })
  expect(makeReply(made)).not.toBe(makeReply(made, asLists))
  expect(tableOf(makeReply(made), POPULATION)).toMatchObject({ table: tableOf(makeReply(made, asLists), POPULATION).table!, diagnostics: [] })
})

describe('areas', () => {
  const named = (code: string, name: string): string =>
    csvOf(tableOf(makeReply(oneCell({ codes: { ...CENSUS.values[0]!.codes, area: code } }, { ...CENSUS.axes, area: ['地域', { [code]: name }] }), {
      one: (list) => list, code: (axis, text) => (axis === 'area' && /^[1-9]/.test(text) ? Number(text) : text),
    }), POPULATION)).split('\n')[1] ?? ''

  test.each([
    ['06201', '山形市', '062014,山形市,'],
    ['6201', '山形市', '062014,山形市,'],
    ['01100', '札幌市', '011002,札幌市,'],
    ['1100', '札幌市', '011002,札幌市,'],
    ['06000', '山形県', '060003,山形県,'],
    ['06323', '山形県　朝日町', '063231,朝日町,'],
    ['06323', '　　朝日町', '063231,朝日町,'],
  ])('%s %s', (code, name, expected) => {
    expect(named(code, name)).toContain(expected)
  })

  test('the country is no body and left out; what is no code is told', () => {
    const axes = { ...CENSUS.axes, area: ['地域', { '00000': '全国', '06201': '山形市', '99999': 'どこか' }] } as const
    const values = ['00000', '06201', '99999'].map((area) => ({ ...CENSUS.values[0]!, codes: { ...CENSUS.values[0]!.codes, area } }))
    expect(told(tableOf(makeReply({ ...CENSUS, axes, values }), POPULATION))).toEqual(['R0486 @area 99999'])
    expect(tableOf(makeReply({ ...CENSUS, axes, values: values.slice(0, 2) }), POPULATION).table?.rows).toHaveLength(1)
  })

  test('a body that merged keeps the code it had, so that the rules can say whose it is now', () => {
    const made = oneCell({ codes: { ...CENSUS.values[0]!.codes, area: '05303', time: '2000000000' } }, {
      ...CENSUS.axes, area: ['地域', { '05303': '旧小坂町' }], time: ['時間軸', { 2000000000: '2000年' }],
    })
    expect(csvOf(tableOf(makeReply(made), POPULATION))).toContain('053031,旧小坂町,国勢調査,2000年')
  })

  test('a selection takes the bodies it names, of five or six digits, and misses none silently', () => {
    expect(tableOf(makeReply(CENSUS), { ...POPULATION, areas: ['06201', '063410'] }).table?.rows.map(([code]) => code)).toEqual(['062014', '063410'])
    expect(told(tableOf(makeReply(CENSUS), { ...POPULATION, areas: ['06201', '06322'] }))).toEqual(['R0485 地域 06322'])
  })
})

describe('times', () => {
  const at = (code: string, name: string, selection: Partial<Selection> = {}) =>
    tableOf(makeReply(oneCell({ codes: { ...CENSUS.values[0]!.codes, time: code } }, { ...CENSUS.axes, time: ['時間軸', { [code]: name }] })), { ...POPULATION, ...selection })

  test.each([
    ['2020000000', '2020年', '時点 2020年'],
    ['2020000000', '令和2年10月1日現在', '時点 2020-10-01'],
    ['2020100000', '2020年度', '年度 令和2年度'],
    ['2020000000', '令和2年度', '年度 令和2年度'],
    ['2020001010', '2020年10月', '時点 2020-10'],
    ['202010', '2020年10月', '時点 2020-10'],
    ['2020', '2020', '時点 2020年'],
    ['20201001', '20201001', '時点 2020-10-01'],
    ['A17', '平成31年1月', '時点 2019-01'],
    ['2020100000', '2021年1月1日', '時点 2021-01-01'],
  ])('%s %s is %s', (code, name, expected) => {
    const { table } = at(code, name)
    expect(`${table?.header[3]} ${table?.rows[0]![3]}`).toBe(expected)
  })

  test.each([
    ['2020000103', '2020年1～3月期'],
    ['2020100000', '2020年'],
    ['2020000000', '2019年'],
    ['A17', '付加価値ウエイト'],
  ])('%s %s is told and not taken for something else', (code, name) => {
    expect(told(at(code, name))).toEqual([`R0486 @time ${code} ${name}`])
  })

  test('a selection says what a time is', () => {
    expect(at('2020000103', '2020年1～3月期', { times: { 2020000103: '2020-03-31' } }).table?.rows[0]![3]).toBe('2020-03-31')
    expect(told(at('2020000000', '2020年', { times: { 2015000000: '2015年' } }))).toContain('R0485 時点 2015000000')
  })

  test('a common day holds for calendar years only', () => {
    expect(at('2020000000', '2020年', { day: '10-01' }).table?.rows[0]![3]).toBe('2020-10-01')
    expect(at('2020100000', '2020年度', { day: '10-01' }).table?.rows[0]![3]).toBe('令和2年度')
  })
})

describe('choices', () => {
  test('what is open is asked for, and nothing is added up', () => {
    expect(told(tableOf(makeReply(CENSUS), { indicators: { 人口: { tab: '020' } } }))).toEqual(['R0484 cat01（男女） 人口 0 総数、1 男'])
    expect(told(tableOf(makeReply(CENSUS), { indicators: { 人口: {} } }))).toEqual([
      'R0484 tab（表章項目） 人口 020 人口、030 世帯数', 'R0484 cat01（男女） 人口 0 総数、1 男', 'R0484 unit（単位） 人口 人 人、世帯 世帯',
    ])
  })

  test('a unit can be chosen like a class', () => {
    expect(tableOf(makeReply(CENSUS), { indicators: { 世帯数: { unit: '世帯' } } }).table?.header.at(-1)).toBe('世帯数（世帯）')
  })

  test('classes and codes that are not there, and another table', () => {
    expect(told(tableOf(makeReply(CENSUS), { indicators: { 人口: { cat09: '0', cat01: '7' } } }))).toEqual(['R0485 cat09 0', 'R0485 cat01 7'])
    expect(told(tableOf(makeReply(CENSUS), { ...POPULATION, table: '0000000001' }))).toEqual(['R0485 統計表 0000000001'])
  })

  test('a selection that fits no value gives no empty table', () => {
    expect(told(tableOf(makeReply(CENSUS), { indicators: { 世帯数: { tab: '030', cat01: '2' } } }))).toEqual(['R0482 1 選んだ数値がありません'])
  })
})

test.each(['24万', '=HYPERLINK("x")', '1e5', '2 4'])('%j is neither a figure nor a mark', (text) => {
  expect(told(tableOf(makeReply(oneCell({ text })), POPULATION))).toEqual([`R0486 $ ${text}`])
})

test('the same figure twice is one; two figures for one cell are told', () => {
  const first = CENSUS.values[0]!
  expect(tableOf(makeReply({ ...CENSUS, values: [first, first] }), POPULATION).table?.rows).toHaveLength(1)
  expect(told(tableOf(makeReply({ ...CENSUS, values: [first, { ...first, text: '1' }] }), POPULATION))).toEqual(['R0486 $ 247590、1（山形市、令和2年）'])
})

import { proposeSelection, queryOf, readSelection, selectionText, type Selection } from '@renkei/estat'
import { expect, test } from 'vitest'
import { CENSUS, makeReply } from './helpers/make-reply.ts'
import { replyIn, tableOf, told } from './helpers/table-of.ts'

const FULL: Selection = {
  table: '0003445078', edition: '国勢調査', quality: '確定', published: '2021-11-30', obtained: true, day: '10-01',
  indicators: { 人口: { tab: '020', cat01: '0' } }, times: { 2020000000: '2020-10-01' }, areas: ['06201', '062065'],
}
const read = (text: string) => readSelection({ path: '人口.estat.json', text })

test('a selection is written and read again', () => {
  expect(read(selectionText(FULL)).value).toEqual(FULL)
  expect(read(selectionText({ indicators: {} })).value).toEqual({ indicators: {} })
  expect(read('{"数値":{"人口":{"tab":20}},"公表日":"令和3年11月30日"}').value).toEqual({ indicators: { 人口: { tab: '20' } }, published: '2021-11-30' })
})

test.each([
  ['{"数字": {}}', 'R0481 数字'],
  ['{"数値": {}, "じてん": {}}', 'R0481 じてん'],
  ['{}', 'R0481 数値'],
  ['{"数値": {"人口": "020"}}', 'R0481 数値.人口'],
  ['{"数値": {}, "公表日": "いつか"}', 'R0481 公表日: いつか'],
  ['{"数値": {}, "基準日": "10月1日"}', 'R0481 基準日: 10月1日'],
  ['{"数値": {}, "基準日": "02-30"}', 'R0481 基準日: 02-30'],
  ['{"数値": {}, "時点": {"2020": "春"}}', 'R0481 時点: 春'],
  ['{"数値": {}, "地域": ["062015"]}', 'R0481 地域: 062015'],
  ['{"数値": {}', 'R0480 …{"数値": {}'],
])('%s is told', (text, expected) => {
  expect(told(read(text))).toEqual([expected])
})

test('a proposal takes every item of the table heading, and of each class the one that is plainly the whole', () => {
  const reply = replyIn(makeReply(CENSUS))
  const proposal = proposeSelection(reply)
  expect(proposal).toEqual({ table: '0003445078', edition: '国勢調査', indicators: { 人口: { tab: '020', cat01: '0' }, 世帯数: { tab: '030', cat01: '0' } } })
  expect(tableOf(makeReply(CENSUS), proposal).table?.header.slice(-2)).toEqual(['人口（人）', '世帯数（世帯）'])
})

test('where no item is plainly the whole, the proposal leaves the class open, and it is asked for', () => {
  const axes = { ...CENSUS.axes, cat01: ['年齢', { 0: '15歳未満', 1: '15歳以上' }] } as const
  const proposal = proposeSelection(replyIn(makeReply({ ...CENSUS, axes })))
  expect(proposal.indicators).toEqual({ 人口: { tab: '020' }, 世帯数: { tab: '030' } })
  expect(told(tableOf(makeReply({ ...CENSUS, axes }), proposal))).toEqual(['R0484 cat01（年齢） 人口 0 15歳未満、1 15歳以上'])
})

test('a table without a heading gives one indicator of its own title', () => {
  const { cat01, area, time } = CENSUS.axes
  const axes = { cat01: cat01!, area: area!, time: time! }
  const values = CENSUS.values.slice(0, 3).map((value) => ({ ...value, codes: { ...value.codes, tab: '' } }))
  expect(proposeSelection(replyIn(makeReply({ ...CENSUS, axes, values }))).indicators).toEqual({ 人口と世帯: { cat01: '0' } })
})

test('a query asks for no more than the selection needs, and for all of what one indicator leaves open', () => {
  expect(queryOf(FULL)).toEqual({ table: '0003445078', codes: { tab: ['020'], cat01: ['0'], time: ['2020000000'], area: ['06201', '06206'] } })
  expect(queryOf({ table: '0003445078', indicators: { 人口: { tab: '020', cat01: '0' }, 世帯数: { tab: '030', unit: '世帯' } } })).toEqual({ table: '0003445078', codes: { tab: ['020', '030'] } })
  expect(queryOf({ indicators: {} })).toBeUndefined()
})

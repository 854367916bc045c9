import { readTable } from '@renkei/figures'
import { openReply, statisticsTable, storedText, type Selection } from '@renkei/estat'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digest } from './helpers/digest.ts'
import { makeReply, type Form, type MadeReply } from './helpers/make-reply.ts'
import { csvOf, replyIn, tableOf } from './helpers/table-of.ts'

const AREAS: Readonly<Record<string, string>> = { '01100': '札幌市', '06201': '山形市', '06206': '寒河江市', '06323': '朝日町', '16343': '朝日町', '47201': '那覇市' }
const TIMES: Readonly<Record<string, string>> = { 2015000000: '2015年', 2020000000: '2020年', 2021100000: '2021年度', 2022001010: '2022年10月' }
const TABS: Readonly<Record<string, string>> = { '020': '人口', '030': '世帯数' }
const SELECTION: Selection = { indicators: { 人口: { tab: '020', cat01: '0' } } }

const some = (items: Readonly<Record<string, string>>) => fc.subarray(Object.keys(items), { minLength: 1 }).map((codes) => Object.fromEntries(codes.map((code) => [code, items[code]!])))
const text = fc.oneof(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }).map(String), fc.constantFrom('0', '-', '***', 'X', '…', '', '12.50', '1,234'))

const made: fc.Arbitrary<MadeReply> = fc.record({ area: some(AREAS), time: some(TIMES), tab: some(TABS), texts: fc.infiniteStream(text) }).map(({ area, time, tab, texts }) => ({
  axes: { tab: ['表章項目', { '020': '人口', ...tab }], cat01: ['男女', { 0: '総数' }], area: ['地域', area], time: ['時間軸', time] },
  values: Object.keys({ '020': '人口', ...tab }).flatMap((one) =>
    Object.keys(area).flatMap((place) => Object.keys(time).map((when) => ({ codes: { tab: one, cat01: '0', area: place, time: when }, unit: one === '020' ? '人' : '世帯', text: texts.next().value })))),
}))

/** Each thing that may be written in two ways, by its own throw of the dice. */
const form = fc.infiniteStream(fc.boolean()).map((dice): Form => ({
  one: (list) => (list.length === 1 && dice.next().value ? list[0] : list),
  code: (_, code) => (/^\d+$/.test(code) && String(Number(code)).length >= 4 && dice.next().value ? Number(code) : code),
}))

test('form, order and lost zeros make no difference to the table', () => {
  fc.assert(
    fc.property(made, form, fc.infiniteStream(fc.nat()), (reply, other, dice) => {
      const shuffled = { ...reply, values: reply.values.map((value) => [dice.next().value, value] as const).sort(([left], [right]) => left - right).map(([, value]) => value) }
      const plain = tableOf(makeReply(reply), SELECTION)
      expect(plain.diagnostics).toEqual([])
      expect(tableOf(makeReply(shuffled, other), SELECTION)).toEqual(plain)
    }),
  )
})

test('no value is lost, changed or invented', () => {
  fc.assert(
    fc.property(made, (reply) => {
      const cells = tableOf(makeReply(reply), SELECTION).table!.rows.map((row) => row.at(-1))
      expect([...cells].sort()).toEqual(reply.values.filter(({ codes }) => codes['tab'] === '020').map((value) => value.text).sort())
    }),
  )
})

test('figures read the table without a word', () => {
  fc.assert(
    fc.property(made, (reply) => {
      const plain = { ...reply, values: reply.values.map((value) => ({ ...value, text: value.text.replace(',', '') })) }
      const read = readTable('人口.csv', csvOf(tableOf(makeReply(plain), SELECTION, '2026-11-21', '0003445078-2026-11-21-1f2e3d4c.json')))
      expect(read.diagnostics).toEqual([])
      expect(read.table?.rows).toHaveLength(plain.values.filter(({ codes }) => codes['tab'] === '020').length)
    }),
  )
})

test('stored and opened again it is the same, in however many pages', () => {
  fc.assert(
    fc.property(made, form, fc.nat(), (reply, other, at) => {
      const cut = 1 + (at % reply.values.length)
      const total = reply.values.length
      const parts = [reply.values.slice(0, cut), reply.values.slice(cut)].filter((part) => part.length > 0)
      const pages = parts.map((values, page) => makeReply({ ...reply, values, total, ...(page < parts.length - 1 ? { next: cut + 1 } : {}) }, other))
      const text = storedText({ query: { table: '0003445078' }, obtained: '2026-11-21', pages }, digest)
      const { value } = openReply({ path: 'a.json', text }, digest)
      expect(statisticsTable(value!.reply, SELECTION, value!.obtained)).toEqual(statisticsTable(replyIn(makeReply(reply)), SELECTION, '2026-11-21'))
    }),
  )
})

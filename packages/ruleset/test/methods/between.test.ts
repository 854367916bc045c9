import fc from 'fast-check'
import { expect, test } from 'vitest'
import { computed, FRAME } from '../support/computed.ts'

const NAMES = ['甲市', '乙市', '丙町', '丁村'] as const
const TRIPS = '指標　往来者数\n単位は、人とする。\n基準は、前年度とする。\n組は、居住市町及び施設所在市町とする。\n'
const ABSENT = '表にない組は、計上なしとする。\n'

const rules = (sentence: string, more = ABSENT): string => `${FRAME}${TRIPS}${more}\n事業【1】図書館の相互利用\n事業費の内訳は、利用費とする。\n${sentence}\n`
const PLAIN = '利用費は、居住市町が施設所在市町に対し、往来者数に7円50銭を乗じて得た額を負担する。'
const SET_OFF = PLAIN.replace('得た額を', '得た額を相殺して')

type Trip = readonly [home: string, host: string, people: number]
const listed = (trips: readonly Trip[], year = '令和6年度'): string => `居住市町,施設所在市町,年度,往来者数\n${trips.map(([home, host, people]) => `${home},${host},${year},${String(people)}\n`).join('')}`

function lines(sentence: string, table: string, more?: string) {
  const of = computed(rules(sentence, more), { '往来者数.csv': table })
  return { paid: of('利用費', 2025), received: of('利用費の受取額', 2025) }
}

const TRIPS_OF_2024: readonly Trip[] = [['甲市', '乙市', 30], ['乙市', '甲市', 41], ['乙市', '丙町', 5], ['甲市', '甲市', 900]]

test('each pays every other, nobody itself; each pair is rounded', () => {
  const { paid, received } = lines(PLAIN, listed(TRIPS_OF_2024))
  expect(paid).toMatchObject({ state: '算定済', yen: { 甲市: 225, 乙市: 344, 丙町: 0, 丁村: 0 }, total: 569, inTotal: true })
  expect(received).toMatchObject({ state: '算定済', yen: { 甲市: 307, 乙市: 225, 丙町: 37, 丁村: 0 }, total: 569, inTotal: false })
})

test('what two owe each other is set off', () => {
  const { paid, received } = lines(SET_OFF, listed(TRIPS_OF_2024))
  expect(paid.yen).toEqual({ 甲市: 0, 乙市: 82 + 37, 丙町: 0, 丁村: 0 })
  expect(received.yen).toEqual({ 甲市: 82, 乙市: 0, 丙町: 37, 丁村: 0 })
})

test('either side may pay, and the sentence may begin with it', () => {
  const there = '利用費については、施設所在市町は、居住市町に対し、往来者数に7円50銭を乗じて得た額を負担する。'
  const { paid, received } = lines(PLAIN, listed(TRIPS_OF_2024))
  expect(lines(there, listed(TRIPS_OF_2024))).toMatchObject({ paid: { yen: received.yen }, received: { yen: paid.yen } })
})

test('a grid says what a list says', () => {
  const grid = '居住市町,年度,甲市,乙市,丙町,丁村\n甲市,令和6年度,900,30,—,—\n乙市,令和6年度,41,—,5,—\n丙町,令和6年度,—,—,—,—\n丁村,令和6年度,—,—,—,—\n'
  const turned = '年度,施設所在市町,甲市,乙市,丙町,丁村\n令和6年度,甲市,900,41,—,—\n令和6年度,乙市,30,—,—,—\n令和6年度,丙町,—,5,—,—\n令和6年度,丁村,—,—,—,—\n'
  const mark = '表の印は、「—」を計上なしとする。\n'
  const { paid, received } = lines(PLAIN, listed(TRIPS_OF_2024))
  for (const table of [grid, turned]) expect(lines(PLAIN, table, mark)).toMatchObject({ paid: { yen: paid.yen }, received: { yen: received.yen } })
})

test('a pair the table does not have is awaited by both, unless the rules say that nothing arises', () => {
  const { paid, received } = lines(PLAIN, listed(TRIPS_OF_2024), '')
  expect([paid.state, received.state]).toEqual(['資料待ち', '資料待ち'])
  expect(paid.missing).toMatchObject([{ kind: 'figure', name: '往来者数', bodies: NAMES.map((name) => ({ name })) }])
})

test('a year of which the table says nothing is awaited all the same', () => {
  expect(lines(PLAIN, listed(TRIPS_OF_2024, '令和5年度')).paid.state).toBe('資料待ち')
})

test('what estimates were off is settled for those who paid and those who received', () => {
  const text = rules(`${PLAIN.replace('7円50銭', '100円')}\nただし、当該年度においては、見込みの量により概算し、当該年度の往来者数が確定した後、差額を翌年度に精算する。`).replace('基準は、前年度とする。', '基準は、当該年度とする。')
  const table = '居住市町,施設所在市町,年度,区分,公表日,往来者数\n甲市,乙市,令和7年度,見込,2025-02-01,30\n甲市,乙市,令和7年度,確定,2026-05-01,37\n乙市,丙町,令和7年度,見込,2025-02-01,10\n乙市,丙町,令和7年度,確定,2026-05-01,4\n'
  const of = computed(text, { '往来者数.csv': table })
  expect(of('利用費', 2025)).toMatchObject({ state: '暫定', yen: { 甲市: 3_000, 乙市: 1_000 } })
  expect(of('利用費の受取額', 2025)).toMatchObject({ state: '暫定', yen: { 乙市: 3_000, 丙町: 1_000 } })
  expect(of('利用費の精算額', 2026).yen).toMatchObject({ 甲市: 700, 乙市: -600, 丙町: 0 })
  expect(of('利用費の受取額の精算額', 2026)).toMatchObject({ yen: { 甲市: 0, 乙市: 700, 丙町: -600 }, inTotal: false })
})

test.each([
  ['関係市町が居住市町ごとの往来者数の割合により按分して', { 甲市: 952_868, 乙市: 47_131 }],
  ['関係市町が施設所在市町ごとの往来者数の割合により按分して', { 甲市: 964_141, 乙市: 30_737, 丙町: 5_122 }],
])('a side can be summed to share by: %s', (words, yen) => {
  const of = computed(rules(`利用費は、1,000千円とする。\n利用費は、${words}負担する。`), { '往来者数.csv': listed(TRIPS_OF_2024) })
  const shared = of('利用費', 2025).yen
  expect(Object.values(shared).reduce((sum, each) => sum + each, 0)).toBe(1_000_000)
  expect(shared).toMatchObject(Object.fromEntries(Object.entries(yen).filter(([name]) => name !== '甲市')))
})

const trips = fc.uniqueArray(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES), fc.nat(10_000)), { minLength: 1, maxLength: 16, selector: ([home, host]) => home + host })

test('what is paid is what is received, and setting off moves no balance', () => {
  fc.assert(
    fc.property(trips, (of) => {
      const [plain, setOff] = [lines(PLAIN, listed(of)), lines(SET_OFF, listed(of))]
      const balance = ({ paid, received }: typeof plain) => NAMES.map((name) => received.yen[name]! - paid.yen[name]!)
      expect(plain.paid.total).toBe(plain.received.total)
      expect(setOff.paid.total).toBe(setOff.received.total)
      expect(balance(setOff)).toEqual(balance(plain))
      expect(NAMES.every((name) => setOff.paid.yen[name]! <= plain.paid.yen[name]!)).toBe(true)
    }),
    { numRuns: 25 },
  )
})

test('the order of the rows and what a body does by itself change nothing', () => {
  fc.assert(
    fc.property(trips, fc.nat(9_999), (of, own) => {
      const other = [...of.filter(([home, host]) => home !== host), ['丁村', '丁村', own] as const].reverse()
      expect(lines(SET_OFF, listed(other))).toMatchObject({ paid: { yen: lines(SET_OFF, listed(of)).paid.yen } })
    }),
    { numRuns: 25 },
  )
})

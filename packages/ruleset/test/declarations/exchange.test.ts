import fc from 'fast-check'
import { expect, test } from 'vitest'
import { declared, mistakes } from './declared.ts'

const exchange = (left: string, right: string, measure = '路線延長'): string =>
  `相互実施　交換除雪\n甲市は、令和4年度に、「市町村道の除雪」を${left}行う。\n連携市町は、「県道の除雪」を${right}行う。\n差引は、${measure}による。\n`

test.each([
  ['62路線88.7km', '54路線81.3km', '路線延長', { more: '甲市', value: '37/5', unit: 'km' }],
  ['62路線88.7km', '54路線81.3km', '路線数', { more: '甲市', value: '8', unit: '路線' }],
  ['15.0km', '17,100m', '路線延長', { more: '連携市町', value: '21/10', unit: 'km' }],
  ['5km', '5,000m', '路線延長', { value: '0', unit: 'km' }],
])('%s against %s by %s', (left, right, measure, wanted) => {
  expect(declared(exchange(left, right, measure)).exchanges[0]!.balances).toEqual([{ year: 2022, ...wanted }])
})

test('years are set off apart, works of one side together', () => {
  const text = '相互実施　除雪\n甲市は、令和4年度に、「一」を3km行う。\n甲市は、「二」を2km行う。\n乙町は、「三」を4km行う。\n甲市は、令和5年度に、「一」を1km行う。\n乙町は、「三」を4km行う。\n差引は、路線延長による。\n'
  expect(declared(text).exchanges[0]!.balances).toEqual([
    { year: 2022, more: '甲市', value: '1', unit: 'km' },
    { year: 2023, more: '乙町', value: '3', unit: 'km' },
  ])
})

test('what is carried over adds up, whoever does more', () => {
  const year = (at: number, left: string, right: string) => `甲市は、令和${String(at)}年度に、「一」を${left}行う。\n乙町は、「二」を${right}行う。\n`
  const text = `相互実施　除雪\n${year(4, '3km', '4km')}${year(5, '3,500m', '1,000m')}${year(6, '1km', '2.5km')}差引は、路線延長による。\n差引は、翌年度に繰り越す。\n`
  expect(declared(text).exchanges[0]!.balances).toEqual([
    { year: 2022, more: '乙町', value: '1', unit: 'km', carried: { more: '乙町', value: '1' } },
    { year: 2023, more: '甲市', value: '2500', unit: 'm', carried: { more: '甲市', value: '1500' } },
    { year: 2024, more: '乙町', value: '3/2', unit: 'km', carried: { value: '0' } },
  ])
})

test('of three sides none can be carried over', () => {
  const text = '相互実施　除雪\n甲市は、令和4年度に、「一」を3km行う。\n乙町は、「二」を2km行う。\n甲市は、令和5年度に、「一」を1km行う。\n連携市町は、「三」を4km行う。\n差引は、路線延長による。\n'
  expect(mistakes(text)).toEqual([])
  expect(mistakes(`${text}差引は、翌年度に繰り越す。\n`)).toEqual(['exchange-not-two-sided at [連携市町]'])
})

test('who does more changes with the sides, how much does not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 99_999 }), (left, right) => {
      const [one] = declared(exchange(`${left}m`, `${right}m`)).exchanges[0]!.balances
      const [other] = declared(exchange(`${right}m`, `${left}m`)).exchanges[0]!.balances
      expect(one!.value).toBe(String(Math.abs(left - right)))
      expect(other!.value).toBe(one!.value)
      expect([one!.more, other!.more].toSorted()).toEqual(left === right ? [undefined, undefined] : ['甲市', '連携市町'].toSorted())
    }),
    { numRuns: 20 },
  )
})

test('what cannot be set off is told', () => {
  expect(mistakes(exchange('5路線', '3km'))).toEqual(['exchange-without-figure at [甲市]'])
  expect(mistakes(exchange('5km以上', '3km'))[0]).toContain('sentence-not-understood')
})

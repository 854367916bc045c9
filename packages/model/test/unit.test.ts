import { expect, test } from 'vitest'
import { formatUnit, parseUnit, sameUnit } from '../src/index.ts'

const yen = { yen: 1 }

test.each([
  ['円', yen, '1'],
  ['千円', yen, '1000'],
  ['百万円', yen, '1000000'],
  ['億円', yen, '100000000'],
  ['銭', yen, '1/100'],
  ['人', { person: 1 }, '1'],
  ['千人', { person: 1 }, '1000'],
  ['㎡', { m2: 1 }, '1'],
  ['平方メートル', { m2: 1 }, '1'],
  ['ｋｍ', { m: 1 }, '1000'],
  ['トン', { kg: 1 }, '1000'],
  ['％', {}, '1/100'],
  ['円/人', { yen: 1, person: -1 }, '1'],
  ['円／㎡', { yen: 1, m2: -1 }, '1'],
  ['1人当たり円', { yen: 1, person: -1 }, '1'],
  ['１人当たりの千円', { yen: 1, person: -1 }, '1000'],
  ['円/人・日', { yen: 1, person: -1, day: -1 }, '1'],
  ['人日', { person: 1, day: 1 }, '1'],
  ['ヶ月', { month: 1 }, '1'],
])('reads %s', (text, unit, scale) => {
  expect(parseUnit(text)).toEqual({ name: text, unit, scale })
})

test('refuses a name nobody declared, and takes it once declared', () => {
  expect(parseUnit('搬入券')).toBeUndefined()
  expect(parseUnit('円/搬入券', ['搬入券'])?.unit).toEqual({ yen: 1, 搬入券: -1 })
  expect(parseUnit('')).toBeUndefined()
  expect(parseUnit('円/')).toBeUndefined()
})

test('takes a harmful name as a name', () => {
  const unit = parseUnit('__proto__', ['__proto__'])?.unit
  expect(Object.keys(unit ?? {})).toEqual(['__proto__'])
})

test('cancels a unit divided by itself', () => {
  expect(parseUnit('千円/円')).toMatchObject({ unit: {}, scale: '1000' })
})

test('compares what is measured', () => {
  expect(sameUnit({ yen: 1, person: -1 }, { person: -1, yen: 1 })).toBe(true)
  expect(sameUnit({ yen: 1 }, { person: 1 })).toBe(false)
  expect(sameUnit({}, { yen: 1 })).toBe(false)
})

test('names base units', () => {
  expect(formatUnit({ yen: 1, person: -1 }, 'ja')).toBe('円/人')
  expect(formatUnit({ yen: 1 }, 'en')).toBe('yen')
  expect(formatUnit({ person: -1 }, 'ja')).toBe('1/人')
  expect(formatUnit({}, 'ja')).toBe('')
  expect(formatUnit({ 搬入券: 2 }, 'ja')).toBe('搬入券^2')
})

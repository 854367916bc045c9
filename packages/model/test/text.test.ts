import fc from 'fast-check'
import { expect, test } from 'vitest'
import { halfWidth, normaliseName } from '../src/index.ts'

test('makes digits, letters, signs, blanks and dashes half width', () => {
  expect(halfWidth('Ｒ７年度　１，２３４（％）－−〜～')).toBe('R7年度 1,234(%)--~~')
})

test('leaves kana and the long vowel mark', () => {
  expect(halfWidth('センター・ひらがな、。')).toBe('センター・ひらがな、。')
})

test('keeps the length of every text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => halfWidth(text).length === text.length))
})

test('compares names without blanks, widths and the size of ヶ', () => {
  expect(normaliseName('山　形　市')).toBe('山形市')
  expect(normaliseName('龍ヶ崎市')).toBe(normaliseName('龍ケ崎市'))
  expect(normaliseName('ﾀｸｼｰ')).toBe('タクシー')
  expect(normaliseName('__proto__')).toBe('__proto__')
})

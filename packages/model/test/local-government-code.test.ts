import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDigitOf, isLocalGovernmentCode, normaliseLocalGovernmentCode, prefectureName, prefectureNumber, readLocalGovernmentCode, PREFECTURES } from '../src/index.ts'
import { REAL_CODES } from './codes.ts'

test.each(REAL_CODES)('%s carries its check digit', (code) => {
  expect(checkDigitOf(code.slice(0, 5))).toBe(code.charAt(5))
  expect(normaliseLocalGovernmentCode(code)).toBe(code)
})

// The rule gives 1 for two remainders (0 and 10); every other check digit notices every single wrong digit.
test('any one wrong digit of a real code is noticed', () => {
  const codes = REAL_CODES.filter((code) => !code.endsWith('1'))
  fc.assert(
    fc.property(fc.constantFrom(...codes), fc.nat(5), fc.integer({ min: 1, max: 9 }), (code, at, shift) => {
      const digit = (Number(code.charAt(at)) + shift) % 10
      const wrong = code.slice(0, at) + String(digit) + code.slice(at + 1)
      expect(isLocalGovernmentCode(wrong)).toBe(false)
      if (at === 5) expect(readLocalGovernmentCode(wrong)).toEqual({ problem: 'check-digit', expected: code })
    }),
  )
})

test('reads codes without check digit, in full width, and with a lost zero', () => {
  expect(readLocalGovernmentCode('06201')).toEqual({ code: '062014', recovered: false })
  expect(readLocalGovernmentCode('０６２０１４')).toEqual({ code: '062014', recovered: false })
  expect(readLocalGovernmentCode('62014')).toEqual({ code: '062014', recovered: true })
  expect(readLocalGovernmentCode('6201')).toEqual({ code: '062014', recovered: true })
  expect(readLocalGovernmentCode('35204')).toEqual({ code: '352047', recovered: false })
})

test('puts a zero back where the other reading has no municipality', () => {
  expect(readLocalGovernmentCode('11002')).toEqual({ code: '011002', recovered: true })
})

test('never guesses between two readings', () => {
  // 023213 without its zero, and 23213 without its check digit.
  expect(checkDigitOf('02321')).toBe('3')
  expect(readLocalGovernmentCode('23213')).toEqual({ problem: 'ambiguous', candidates: ['023213', `23213${checkDigitOf('23213')}`] })
  expect(normaliseLocalGovernmentCode('23213')).toBeUndefined()
})

test('names the code that was meant', () => {
  expect(readLocalGovernmentCode('050003')).toEqual({ problem: 'check-digit', expected: '050008' })
})

test.each(['', '山形市', '99999', '000000', '480002', '0620', '0620144', '06201a', '060502'])('finds no code in %s', (text) => {
  expect(readLocalGovernmentCode(text)).toEqual({ problem: 'not-a-code' })
})

test('recovers every real code of prefectures 05 to 09 from its damaged forms', () => {
  for (const code of REAL_CODES.filter((real) => real >= '05' && real < '10')) {
    expect(normaliseLocalGovernmentCode(code.slice(1))).toBe(code)
    expect(normaliseLocalGovernmentCode(code.slice(1, 5))).toBe(code)
    expect(normaliseLocalGovernmentCode(code.slice(0, 5))).toBe(code)
  }
})

test('numbers the prefectures', () => {
  expect(PREFECTURES.length).toBe(47)
  expect(prefectureNumber('山形県')).toBe('06')
  expect(prefectureNumber('山形')).toBeUndefined()
  expect(prefectureName('062014')).toBe('山形県')
  expect(prefectureName('990000')).toBeUndefined()
})

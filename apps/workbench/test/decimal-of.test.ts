import { parseRational } from '@renkei/money'
import { expect, test } from 'vitest'
import { decimalOf } from '../src/engine/requests/decimal-of.ts'

test.each([
  ['0', '0'],
  ['1234567', '1234567'],
  ['-1/2', '-0.5'],
  ['1001/1000', '1.001'],
  ['1/1000000', '0.000001'],
  ['1/10000000', undefined],
  ['1/3', undefined],
  ['1'.repeat(1235), undefined],
])('%s is typed %s', (number, typed) => {
  expect(decimalOf(parseRational(number)!)).toBe(typed)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../src/canonical.ts'
import { sameValue } from '../src/same-value.ts'

test('two values are the same where their canonical text is', () => {
  const value = fc.jsonValue({ maxDepth: 3 })
  fc.assert(
    fc.property(value, value, (left, right) => {
      expect(sameValue(left, structuredClone(left))).toBe(true)
      expect(sameValue(left, right)).toBe(canonicalJson(left) === canonicalJson(right))
    }),
  )
})

test('undefined is as good as absent, and what is left out does not count', () => {
  expect(sameValue({ a: 1, b: undefined }, { a: 1 })).toBe(true)
  expect(sameValue({ a: 1 }, { a: 1, b: 2 })).toBe(false)
  expect(sameValue({ a: [1], label: '運営費' }, { a: [1] }, new Set(['label']))).toBe(true)
  expect(sameValue([1, 2], [1])).toBe(false)
})

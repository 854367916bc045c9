import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineIndex } from '@renkei/diagnostics'

test.each([
  ['', 0, 1, 1],
  ['ab', 2, 1, 3],
  ['a\nb', 1, 1, 2],
  ['a\nb', 2, 2, 1],
  ['a\r\nb', 3, 2, 1],
  ['a\rb', 2, 2, 1],
  ['a\n', 2, 2, 1],
  ['𠮷野家', 2, 1, 2],
  ['𠮷野家', 3, 1, 3],
  ['ab', 99, 1, 3],
  ['ab', -1, 1, 1],
])('%j at %i is line %i, column %i', (text, offset, line, column) => {
  expect(lineIndex(text).positionAt(offset)).toEqual({ line, column })
})

test('a line is given without its break', () => {
  const { lineRange, lineCount } = lineIndex('あ\r\nいう\n')
  expect(lineCount).toBe(3)
  expect([1, 2, 3].map(lineRange)).toEqual([{ start: 0, end: 1 }, { start: 3, end: 5 }, { start: 6, end: 6 }])
})

test('every offset lies in the line it is said to be in', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '市', '𠮷', '\n', '\r', '\t') }), fc.nat(40), (text, offset) => {
      const { positionAt, lineRange } = lineIndex(text)
      const within = Math.min(offset, text.length)
      const { start, end } = lineRange(positionAt(offset).line)
      expect(start).toBeLessThanOrEqual(within)
      expect(text.slice(end, within)).toMatch(/^\r?$/)
    }),
  )
})

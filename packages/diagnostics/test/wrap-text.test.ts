import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayWidth, wrapText } from '@renkei/diagnostics'

test('cuts between Japanese characters, but never before 、 or after 「', () => {
  expect(wrapText('運営費は、山形市が負担する。', 8)).toEqual(['運営費', 'は、山形', '市が負担', 'する。'])
  expect(wrapText('市は「山形」', 6)).toEqual(['市は', '「山', '形」'])
})

test('cuts between words of Latin text', () => {
  expect(wrapText('who must still agree', 9)).toEqual(['who must', 'still', 'agree'])
})

test('a word longer than a line is cut', () => {
  expect(wrapText('abcdefgh', 3)).toEqual(['abc', 'def', 'gh'])
})

test('loses nothing but blanks and stays within the width', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '市', '、', '「', ' ', '1') }), fc.integer({ min: 2, max: 20 }), (text, width) => {
      const lines = wrapText(text, width)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
    }),
  )
})

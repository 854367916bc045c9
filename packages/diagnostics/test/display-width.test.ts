import { expect, test } from 'vitest'
import { displayWidth } from '@renkei/diagnostics'

test.each([
  ['', 0],
  ['abc', 3],
  ['山形市', 6],
  ['ﾔﾏｶﾞﾀ', 5],
  ['（）', 4],
  ['が', 2],
  ['か\u3099', 2],
  ['葛\u{E0100}城市', 6],
  ['𠮷', 2],
  ['※', 1],
])('%j takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width)
})

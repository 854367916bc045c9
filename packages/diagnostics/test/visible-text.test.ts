import { expect, test } from 'vitest'
import { visibleText } from '@renkei/diagnostics'

test.each([
  ['山形市', '山形市'],
  ['a\0b', 'a␀b'],
  ['\u001b[31m', '␛[31m'],
  ['\t', '    '],
  ['\u007f', '␡'],
  ['\u202e', '<U+202E>'],
  ['\ufeff', '<U+FEFF>'],
  ['\ud800', '<U+D800>'],
  ['\u0085', '<U+0085>'],
])('%j shows as %j', (text, shown) => {
  expect(visibleText(text)).toBe(shown)
})

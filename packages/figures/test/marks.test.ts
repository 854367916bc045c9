import { expect, test } from 'vitest'
import { readMark } from '../src/index.ts'

test.each([
  ...['—', '―', '－', '-', '−', '–', 'ー', '該当なし'].map((mark) => [mark, 'nil'] as const),
  ...['*', '＊', '未定'].map((mark) => [mark, 'not-estimated'] as const),
  ...['…', '...', '・・・', '‥', 'X', 'Ｘ', 'x', '***', '＊＊＊'].map((mark) => [mark, 'not-published'] as const),
])('%s is %s', (mark, meaning) => {
  expect(readMark(mark)).toBe(meaning)
})

test.each(['', '0', '０', '〃', '不明', '**'])('%s is no mark', (text) => {
  expect(readMark(text)).toBeUndefined()
})

test('a table may give its own meaning', () => {
  expect(readMark('−', { '—': 'not-published' })).toBe('not-published')
  expect(readMark('〃', { '〃': 'nil' })).toBe('nil')
  expect(readMark('constructor', {})).toBeUndefined()
})

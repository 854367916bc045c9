import { expect, test } from 'vitest'
import { paintFor } from '../src/paint.ts'

test('colours on a terminal only, and not where they are unwanted', () => {
  expect(paintFor({ isTTY: true }, {})('red', 'x')).toBe('\u001b[31mx\u001b[39m')
  expect(paintFor({}, {})('red', 'x')).toBe('x')
  expect(paintFor({ isTTY: true }, { NO_COLOR: '1' })('red', 'x')).toBe('x')
  expect(paintFor({ isTTY: true }, { NO_COLOR: '' })('red', 'x')).not.toBe('x')
  expect(paintFor({ isTTY: true }, { TERM: 'dumb' })('red', 'x')).toBe('x')
})

import { expect, test } from 'vitest'
import { internalErrorText } from '../src/internal-error-text.ts'

test('one line, the stack only on request', () => {
  const error = new TypeError('x is\nnot y')
  expect(internalErrorText(error, '0.1.0', false).trimEnd().split('\n')).toHaveLength(1)
  expect(internalErrorText(error, '0.1.0', false)).toContain('renkei 0.1.0: プログラムの不具合です（TypeError: x is not y）')
  expect(internalErrorText(error, '0.1.0', true)).toContain('    at ')
  expect(internalErrorText('odd', '0.1.0', true)).toContain('（odd）')
})

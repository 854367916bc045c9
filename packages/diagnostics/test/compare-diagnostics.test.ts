import { expect, test } from 'vitest'
import { compareDiagnostics, diagnostic, hasErrors } from '@renkei/diagnostics'

const at = (source: string, start: number, end: number) => diagnostic('unknown-body', { name: '' }, { source, start, end })

test('orders by source, start and end; those about the whole come first', () => {
  const whole = diagnostic('unknown-body', { name: '' })
  const sorted = [whole, at('a', 0, 1), at('a', 0, 2), at('a', 5, 6), at('b', 1, 2)]
  expect(sorted.toReversed().sort(compareDiagnostics)).toEqual(sorted)
})

test('hasErrors looks at severity alone', () => {
  expect(hasErrors([])).toBe(false)
  expect(hasErrors([at('a', 0, 1)])).toBe(true)
  expect(hasErrors([{ ...at('a', 0, 1), severity: 'warning' }])).toBe(false)
})

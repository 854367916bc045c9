import { expect, test } from 'vitest'
import { diagnostic } from '@renkei/diagnostics'

const span = { source: '事業.renkei', start: 6, end: 9 }

test('carries code, name, severity and arguments as plain JSON', () => {
  const made = diagnostic('unknown-body', { name: '上市市' }, span)
  expect(made).toEqual({ code: 'R0203', name: 'unknown-body', severity: 'error', args: { name: '上市市' }, span, related: [], fixes: [] })
  expect(JSON.parse(JSON.stringify(made))).toEqual(made)
})

test('takes a bare text as a suggestion, and nothing when nothing was found', () => {
  expect(diagnostic('unknown-body', { name: '上市市' }, span, { suggestion: '上山市' }).suggestion).toEqual({ text: '上山市' })
  expect(diagnostic('unknown-body', { name: '上市市' }, span, { suggestion: undefined })).not.toHaveProperty('suggestion')
})

test('keeps related places and fixes', () => {
  const related = [{ span, label: 'declared-here' }] as const
  const fixes = [{ edits: [{ span, text: '上山市' }] }]
  expect(diagnostic('unknown-body', { name: '上市市' }, undefined, { related, fixes })).toMatchObject({ related, fixes })
})

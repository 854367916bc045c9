import { expect, test } from 'vitest'
import { applyEdits } from '../src/index.ts'

const edit = (start: number, end: number, text: string) => ({ span: { source: '規則.renkei', start, end }, text })

test('edits are made at the places of the text before, in any order', () => {
  expect(applyEdits('案分、案分', [edit(3, 5, '按分する'), edit(0, 2, '按分')])).toBe('按分、按分する')
  expect(applyEdits('按分', [])).toBe('按分')
  expect(applyEdits('按分', [edit(2, 2, 'する')])).toBe('按分する')
})

test('of two edits that overlap the first is made', () => {
  expect(applyEdits('案分する', [edit(0, 4, '分ける'), edit(2, 4, 'した')])).toBe('分ける')
})

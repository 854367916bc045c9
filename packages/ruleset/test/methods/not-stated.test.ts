import { expect, test } from 'vitest'
import { computed, FRAME } from '../support/computed.ts'

test('a source that is silent says so', () => {
  const of = computed(`${FRAME}事業【1】共同の事業\n事業費は、毎年度1,000千円とする。\n費用負担については、出典に定めがない。\n`)
  expect(of('事業費', 2025)).toMatchObject({ state: '定めなし', yen: {}, open: [] })
})

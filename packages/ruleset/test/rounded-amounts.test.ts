import { expect, test } from 'vitest'
import { openRuleSet } from '../src/index.ts'
import { computed, FRAME, programme, TABLES } from './support/computed.ts'

const SHARED = '補助額は、中枢都市が負担する。'

test('a definition may round what it works out, and others go on from there', () => {
  const of = computed(FRAME + programme('65,039千円', '起債額とは、運営費の2分の1に相当する額（その額に10万円未満の端数があるときは、これを切り捨てた額）をいう。', '補助額とは、起債額の70%に相当する額をいう。', SHARED))
  // 32,519,500 is cut to 32,500,000
  expect(of('補助額', 2025)).toMatchObject({ state: '算定済', yen: { 甲市: 22_750_000 } })
})

test('words in brackets that round nothing are refused', () => {
  const text = FRAME + programme('65,000千円', '補助額とは、運営費の2分の1に相当する額（税抜）をいう。', SHARED)
  const { diagnostics } = openRuleSet(Object.entries({ '規則.renkei': text, ...TABLES }).map(([path, content]) => ({ path, text: content })))
  expect(diagnostics.map(({ code, span }) => [code, text.slice(span?.start, span?.end)])).toContainEqual(['R0223', '（税抜）'])
})

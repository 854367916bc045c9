import { expect, test } from 'vitest'
import { declared, mistakes } from './declared.ts'

const procedure = (...sentences: readonly string[]): string => `手続　形成\n手順は、次のとおりとする。\n一　宣言\n二　協約の締結\n三　計画の策定\n${sentences.join('\n')}\n`

test('steps have a state and a time', () => {
  const [found] = declared(procedure('「宣言」は、令和6年9月20日に行った。', '「協約の締結」は、令和7年3月に行った。', '「計画の策定」は、令和8年度までに行うものとする。')).procedures
  expect(found!.steps).toEqual([
    { name: '宣言', state: 'done', when: { from: '2024-09-20', to: '2024-09-20', text: '令和6年9月20日' } },
    { name: '協約の締結', state: 'done', when: { from: '2025-03-01', to: '2025-03-31', text: '令和7年3月' } },
    { name: '計画の策定', state: 'planned', when: { from: '2026-04-01', to: '2027-03-31', text: '令和8年度' } },
  ])
})

test('of what nothing is said is open', () => {
  expect(declared(procedure('「宣言」は、令和6年に行った。', '「計画の策定」は、未定とする。')).procedures[0]!.steps.map(({ state }) => state)).toEqual(['done', 'open', 'open'])
})

test('the same in one sentence', () => {
  expect(declared('手続　形成\n手順は、「宣言」及び「協約の締結」とする。\n').procedures[0]!.steps.map(({ name }) => name)).toEqual(['宣言', '協約の締結'])
})

test.each([
  ['a later step before an earlier one', ['「宣言」は、令和6年9月に行った。', '「協約の締結」は、令和6年8月に行った。'], 'procedure-out-of-order at [令和6年8月]'],
  ['a step done before one that is not', ['「協約の締結」は、令和6年8月に行った。'], 'procedure-out-of-order at [令和6年8月]'],
  ['a step twice', ['「宣言」は、令和6年9月に行った。', '「宣言」は、令和6年10月に行った。'], 'declared-twice at [「宣言」]'],
  ['a month no year has', ['「宣言」は、令和6年13月に行った。'], 'no-such-month at [13月]'],
])('%s', (_, sentences, wanted) => {
  expect(mistakes(procedure(...sentences))).toContain(wanted)
})

import { expect, test } from 'vitest'
import { computed, FRAME, programme } from '../support/computed.ts'

test.each([
  '運営費は、甲市が負担する。',
  '甲市は、運営費を負担する。',
  '運営費は、中枢都市が全額を負担する。',
  '運営費については、当該年度の中枢都市が負担するものとする。',
])('one payer bears it all: %s', (sentence) => {
  const of = computed(FRAME + programme('1,000千円', sentence))
  expect(of('運営費', 2025)).toMatchObject({ state: '算定済', total: 1_000_000, yen: { 甲市: 1_000_000 }, method: 'sole' })
})

const host = '開催市町は、令和7年度は甲市とし、令和8年度は乙市とし、令和9年度は未定とする。'

test('a role is who fills it in the year', () => {
  const of = computed(FRAME + programme('1,000千円', host, '運営費は、開催市町が負担する。'))
  expect(of('運営費', 2025).yen).toEqual({ 甲市: 1_000_000 })
  expect(of('運営費', 2026).yen).toEqual({ 乙市: 1_000_000 })
})

test('a role that nobody fills yet awaits it, and concerns no payer beside the framework', () => {
  const of = computed(`${FRAME}${programme('1,000千円', '消防本部は、構成団体以外の負担者とする。', host, '運営費は、開催市町が負担する。')}`)
  const { state, total, yen, missing } = of('運営費', 2027)
  expect({ state, total, yen }).toEqual({ state: '資料待ち', total: undefined, yen: {} })
  expect(missing).toEqual([{ kind: 'role', name: '開催市町', bodies: [], years: [2027] }])
})

test('a payer need not be a member', () => {
  const of = computed(FRAME + programme('1,000千円', '消防本部は、構成団体以外の負担者とする。', '運営費は、消防本部が負担する。'))
  expect(of('運営費', 2025).yen).toEqual({ 消防本部: 1_000_000 })
})

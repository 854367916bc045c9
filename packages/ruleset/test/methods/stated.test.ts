import { expect, test } from 'vitest'
import { openRuleSet } from '../../src/index.ts'
import { computed, FRAME, programme } from '../support/computed.ts'

test('shares stated name by name, the remainder to the centre', () => {
  const of = computed(FRAME + programme('1,000,001円', '運営費の負担割合は、甲市50%、乙市3割、丙町百分の15及び丁村5%とする。'))
  expect(of('運営費', 2025)).toMatchObject({ state: '算定済', yen: { 甲市: 500_001, 乙市: 300_000, 丙町: 150_000, 丁村: 50_000 }, method: 'stated' })
})

test('each clause for its years', () => {
  const of = computed(FRAME + programme('1,000千円', '運営費の負担割合は、令和7年度においては、中枢都市60%及び乙市40%とし、令和8年度以降は、乙市25%及び丙町75%とする。', 'この場合において、負担額に1円未満の端数があるときは、これを切り捨てる。'))
  expect([of('運営費', 2025).yen, of('運営費', 2027).yen]).toEqual([{ 甲市: 600_000, 乙市: 400_000 }, { 乙市: 250_000, 丙町: 750_000 }])
})

test('yen stated body by body', () => {
  const of = computed(FRAME + programme('1,000千円', '運営費の負担額は、乙市700千円及び丁村300千円とする。'))
  expect(of('運営費', 2025)).toMatchObject({ state: '算定済', yen: { 乙市: 700_000, 丁村: 300_000 } })
})

test.each([
  ['shares that are not the whole', '運営費の負担割合は、甲市60%及び乙市30%とする。', 'R0305', '甲市60%及び乙市30%'],
  ['a name of several bodies', '運営費の負担割合は、甲市60%及び連携市町40%とする。', 'R0223', '連携市町40%'],
  ['a cost that there is not', '管理費の負担割合は、甲市60%及び乙市40%とする。', 'R0209', '管理費の負担割合'],
])('%s', (_, sentence, code, words) => {
  const text = FRAME + programme('1,000千円', '運営費は、甲市が負担する。', sentence)
  const { diagnostics } = openRuleSet([{ path: '規則.renkei', text }])
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code: found, span }) => [found, text.slice(span?.start, span?.end)])).toEqual([[code, words]])
})

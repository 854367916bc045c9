import { expect, test } from 'vitest'
import { evaluateRuleSet, openRuleSet } from '../../src/index.ts'
import { computed, FRAME, programme, TABLES, USERS } from '../support/computed.ts'

const everybody = expect.arrayContaining(['甲市', '乙市', '丙町', '丁村'].map((name) => ({ code: name, name })))

function told(sentence: string) {
  return computed(FRAME + USERS + programme('1,000千円', sentence, '「旅費」は、事業費に含めず、関係市町が利用者数の割合により按分して負担する。'))('運営費', 2025)
}

test('who must agree on what, by when', () => {
  const { state, total, yen, open, hanging } = told('運営費の負担は、中枢都市及び連携市町が令和8年3月31日までに協議して定める。')
  expect({ state, total, yen, hanging }).toEqual({ state: '協議待ち', total: undefined, yen: {}, hanging: 1_000_000 })
  expect(open).toMatchObject([{ about: '運営費の負担', of: 'burden', who: ['中枢都市', '連携市町'], bodies: everybody, by: '令和8年3月31日' }])
})

test.each(['運営費の負担は、関係市町が協議する。', '運営費の負担は、関係市町が検討する。', '運営費の負担は、関係市町が協議の上定める。', '運営費の負担は、関係市町が協議した上で決定する。', '運営費の負担は、関係市町が議会の議決を経て定める。'])('%s is open', (sentence) => {
  expect(told(sentence)).toMatchObject({ state: '協議待ち', yen: {}, open: [{ about: '運営費の負担', bodies: everybody }] })
})

test.each([
  '運営費は、中枢都市及び連携市町が負担することとし、負担割合は、関係市町が協議して定める。',
  '運営費は、関係市町が負担し、その負担額は、協議して定める。',
  '運営費は、関係市町が負担するものとし、負担割合は、検討する。',
])('%s says who bears it, and leaves to the same bodies what each bears', (sentence) => {
  expect(told(sentence)).toMatchObject({ state: '協議待ち', yen: {}, hanging: 1_000_000, open: [{ about: '運営費の負担', bodies: everybody }] })
})

test('what some bear is not left to others in silence', () => {
  const source = FRAME + USERS + programme('1,000千円', '運営費は、連携市町が負担することとし、負担割合は、関係市町が協議して定める。', '「旅費」は、事業費に含めず、関係市町が利用者数の割合により按分して負担する。')
  expect(openRuleSet([{ path: '規則.renkei', text: source }]).diagnostics.map(({ code }) => code)).toContain('R0304')
})

test('a cost beside the printed one may be left to the assembly, each time', () => {
  const sentence = '「臨時の経費」は、事業費に含めず、関係市町がその都度議会の議決を経て定める。'
  const of = computed(FRAME + programme('1,000千円', '運営費は、関係市町が均等に負担する。', sentence))
  expect(of('臨時の経費', 2025)).toMatchObject({ state: '協議待ち', yen: {}, open: [{ about: '臨時の経費の負担', who: ['関係市町'] }] })
})

test('only the ratio may be open; its base gives no yen', () => {
  const { state, total, yen, open } = told('運営費は、関係市町が、利用者数等を基準として協議して定める割合により按分して負担する。')
  expect({ state, total, yen }).toEqual({ state: '協議待ち', total: undefined, yen: {} })
  expect(open).toMatchObject([{ of: 'ratio', base: '利用者数等', who: ['関係市町'] }])
})

test('one indicator as the base gives a trial that is no outcome', () => {
  const ruleSet = openRuleSet(
    Object.entries({ '規則.renkei': FRAME + USERS + programme('1,000千円', '運営費は、関係市町が、利用者数を基準として協議して定める割合により按分して負担する。'), ...TABLES }).map(([path, text]) => ({ path, text })),
  )
  const { outcome } = evaluateRuleSet(ruleSet)
  const line = outcome!.lines.find(({ line: id, year }) => id === '1/運営費' && year === '2025')
  // 丁村, 丙町, 乙市, 甲市 by 20, 30, 50 and 100 users of the year before
  expect(line).toMatchObject({ state: 'awaiting-consultation', trial: [100_000, 150_000, 250_000, 500_000] })
  expect(line).not.toHaveProperty('total')
  expect(outcome!.totals.find(({ of, year }) => of === 'all' && year === '2025')).toMatchObject({ determined: 0, openLines: 1 })
})

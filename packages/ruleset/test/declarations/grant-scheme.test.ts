import { expect, test } from 'vitest'
import { declared, mistakes } from './declared.ts'

const grant = (...sentences: readonly string[]): string => `支援制度　連携支援\n${sentences.join('\n')}\n`
const each = '額は、関係市町の数に100,000円を乗じて得た額とする。'

test('the amount goes by the bodies of the year', () => {
  expect(declared(grant(each)).grants[0]!.amount).toEqual({ kind: 'each', of: '関係市町', each: '100000', bodies: 3, yen: '300000' })
  expect(declared(grant(each), 2027).grants[0]!.amount).toMatchObject({ bodies: 4, yen: '400000' })
  expect(declared(grant('額は、500千円とする。')).grants[0]!.amount).toEqual({ kind: 'sum', yen: '500000' })
  expect(declared(grant('額は、定額とする。')).grants[0]!.amount).toEqual({ kind: 'fixed' })
})

test('of a group the rules do not have, only the amount for one is known', () => {
  expect(declared(grant('額は、「構成市町村」の数に100,000円を乗じて得た額とする。', '予算額は、平成22年度600千円とする。')).grants[0]).toMatchObject({
    amount: { kind: 'each', of: '構成市町村', each: '100000' },
    budgets: [{ from: 2010, to: 2010, yen: '600000', shares: '6' }],
  })
})

test('conditions are facts, unconfirmed until said', () => {
  const [found] = declared(grant('条件は、次のとおりとする。', '一　共同で設けること', '二　複数の分野にわたること', '「複数の分野にわたること」は、非該当とする。', '交付の期間は、2年度を限度とする。', each)).grants
  expect(found).toMatchObject({ limitYears: 2, conditions: [{ text: '共同で設けること', fact: 'unconfirmed' }, { text: '複数の分野にわたること', fact: 'fails' }] })
})

test('a formula that would be read in part is refused', () => {
  expect(mistakes(grant('額は、関係市町の数に100,000円を乗じて得た額に50,000円を加えて得た額とする。'))[0]).toContain('declared-value-not-understood')
})

import { expect, test } from 'vitest'
import { declared, mistakes } from './declared.ts'

const measure = (...sentences: readonly string[]): string => `財政措置　特別交付税\n${sentences.join('\n')}\n`
const ceiling = '連携市町の上限額は、平成26年度から令和4年度まで15,000千円、令和5年度以降18,000千円とする。'

test('the amount of the year, by role', () => {
  const amounts = (year: number) => declared(measure('中枢都市の措置額は、120,000千円とする。', ceiling), year).measures[0]!.amounts.map(({ kind, role, yen }) => [kind, role, yen])
  expect(amounts(2022)).toEqual([['措置額', '中枢都市', '120000000'], ['上限額', '連携市町', '15000000']])
  expect(amounts(2023)).toEqual([['措置額', '中枢都市', '120000000'], ['上限額', '連携市町', '18000000']])
})

test('nothing outside the years it is in force', () => {
  const found = (year: number) => declared(measure('施行期間は、令和6年度以降とする。', '要求額は、20,000千円とする。'), year).measures[0]!
  expect(found(2023)).toMatchObject({ inForce: false, amounts: [] })
  expect(found(2024)).toMatchObject({ inForce: true, amounts: [{ kind: '要求額', yen: '20000000' }] })
})

test('rates and whom it leaves out', () => {
  expect(declared(measure('充当率は、90%とする。', '「指定都市」及び「中核市」は、対象としない。')).measures[0]).toMatchObject({
    rates: [{ name: '充当率', rate: '9/10', text: '90%' }],
    excluded: [{ text: '指定都市' }, { text: '中核市' }],
  })
})

test('two amounts of one year are refused', () => {
  expect(mistakes(measure(ceiling, '連携市町の上限額は、令和7年度1千円とする。'))).toEqual(['overlapping-years at [令和7年度1千円]'])
})

import { expect, test } from 'vitest'
import { FRAME, POPULATION, programme, TABLES } from '../support/computed.ts'
import { explained } from '../support/explained.ts'

const shared = (sentence: string) =>
  explained(FRAME + POPULATION + programme('990千円', '運営費は、関係市町が人口の割合により按分して負担する。', sentence), TABLES)

test('those at the cap bear it, and the others share what is left by their own weights', () => {
  const of = shared('ただし、各団体の負担額が400千円を超えるときは、400千円とし、これを超える額は、他の関係市町が按分して負担する。')
  expect(of('運営費', 2025, '乙市')).toContain('590,000円 × 30,000人 ÷ 49,999人\n    ＝ 354,007円8銭…')
  expect(of('運営費', 2025, '甲市')).toContain('(590,000円 × 50,000人 ÷ 49,999人)と400,000円の少ない方\n    ＝ 400,000円')
  expect(of('運営費', 2025, '乙市')).toContain('関係市町の合計は99,999人である。')
  expect(of('運営費', 2025)).toContain('各団体の負担額が400千円を超えるときは、400千円とし、これを超える額は、')
})

test('who bears what is above has it added', () => {
  const of = shared('ただし、各団体の負担額が200千円を超えるときは、200千円とし、これを超える額は、丁村が負担する。')
  expect(of('運営費', 2025, '丁村')).toContain('((990,000円 × 4,999人 ÷ 99,999人)と200,000円の少ない方) ＋ 392,007円92銭…')
})

test('what nobody bears is left out', () => {
  const of = shared('ただし、各団体の負担額が200千円を超えるときは、200千円とし、これを超える額は、負担を要しない。')
  expect(of('運営費', 2025, '甲市')).toContain('(990,000円 × 50,000人 ÷ 99,999人)と200,000円の少ない方\n    ＝ 200,000円')
})

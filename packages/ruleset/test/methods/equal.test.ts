import { expect, test } from 'vitest'
import { computed, FRAME, programme } from '../support/computed.ts'

test('equal shares, the yen left over to whom the rule names', () => {
  const of = computed(FRAME + programme('1,000,003円', '運営費は、関係市町が均等に負担する。'))
  // 1,000,003 / 4 = 250,000.75; three yen are left
  expect(of('運営費', 2025)).toMatchObject({
    state: '算定済', total: 1_000_003, yen: { 甲市: 250_003, 乙市: 250_000, 丙町: 250_000, 丁村: 250_000 }, method: 'equal',
  })
})

test.each(['それぞれ4分の1', 'それぞれその4分の1', '各25%'])('%s of four is an equal share', (part) => {
  const of = computed(FRAME + programme('1,000,003円', `運営費は、関係市町が${part}を負担する。`))
  expect(of('運営費', 2025)).toMatchObject({ total: 1_000_003, yen: { 甲市: 250_003, 乙市: 250_000, 丙町: 250_000, 丁村: 250_000 }, method: 'equal' })
})

test('classes weigh as defined', () => {
  const of = computed(FRAME + programme('1,000千円', '均等割とは、市2、町村1の比による割合をいう。', '運営費は、関係市町が均等に負担する。'))
  // weights 2, 2, 1, 1: 333,333.3… and 166,666.6…; two yen are left
  expect(of('運営費', 2025).yen).toEqual({ 甲市: 333_335, 乙市: 333_333, 丙町: 166_666, 丁村: 166_666 })
})

test('a class may be a set or a body, and the first that fits counts', () => {
  const of = computed(FRAME + programme('1,000千円', '均等割とは、中枢都市3、連携市町1の比による割合をいう。', '運営費は、関係市町が均等に負担する。'))
  // weights 3, 1, 1, 1: 500,000 and 166,666.6…; two yen are left
  expect(of('運営費', 2025).yen).toEqual({ 甲市: 500_002, 乙市: 166_666, 丙町: 166_666, 丁村: 166_666 })
})

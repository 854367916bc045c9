import { expect, test } from 'vitest'
import { openRuleSet } from '../src/index.ts'
import { computed, FRAME, POPULATION, programme, TABLES } from './support/computed.ts'

const rules = (classes: string): string => FRAME + POPULATION + programme('1,000千円', `均等割とは、${classes}の比による割合をいう。`, '運営費は、関係市町が均等に負担する。')

// 50,000, 30,000, 15,000 and 4,999 people
test.each([
  ['市3、町1及びその他の団体1', { 甲市: 375_000, 乙市: 375_000, 丙町: 125_000, 丁村: 125_000 }],
  ['甲市5、人口が1万人以上の団体2、その他の町村1', { 甲市: 500_000, 乙市: 200_000, 丙町: 200_000, 丁村: 100_000 }],
  ['人口が4万人以上の団体5、人口が1万人以上4万人未満の団体2及び人口が1万人未満の団体1', { 甲市: 500_000, 乙市: 200_000, 丙町: 200_000, 丁村: 100_000 }],
  ['人口が4万人以上の団体5、1万人以上4万人未満の団体2及びその他の者1', { 甲市: 500_000, 乙市: 200_000, 丙町: 200_000, 丁村: 100_000 }],
])('%s', (classes, yen) => {
  expect(computed(rules(classes))('運営費', 2025).yen).toEqual(yen)
})

test('the others are those that no class before has: none may follow', () => {
  const text = rules('その他の団体1、市3')
  const { diagnostics } = openRuleSet(Object.entries({ '規則.renkei': text, ...TABLES }).map(([path, content]) => ({ path, text: content })))
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code, span }) => [code, text.slice(span?.start, span?.end)])).toEqual([['R0223', 'その他の団体1']])
})

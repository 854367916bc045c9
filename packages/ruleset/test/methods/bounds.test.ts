import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluateRuleSet, openRuleSet } from '../../src/index.ts'
import { computed, FRAME, POPULATION, programme, TABLES } from '../support/computed.ts'

/** 990,000 yen by a population of 50,000, 30,000, 15,000 and 4,999. */
const shared = (...sentences: readonly string[]): string =>
  FRAME + POPULATION + programme('990千円', '運営費は、関係市町が人口の割合により按分して負担する。', ...sentences)

function codesOf(text: string): readonly string[] {
  const ruleSet = openRuleSet(Object.entries({ '規則.renkei': text, ...TABLES }).map(([path, content]) => ({ path, text: content })))
  return [...ruleSet.diagnostics, ...(ruleSet.diagnostics.length > 0 ? [] : evaluateRuleSet(ruleSet).diagnostics)].map(({ code }) => code)
}

test.each(['ただし、各団体の負担額が400千円を超えるときは、400千円とし、', 'この場合において、各団体の負担額は、400千円を限度とし、'])('%s others bear the excess', (cap) => {
  const of = computed(shared(`${cap}これを超える額は、他の関係市町が按分して負担する。`))
  // 甲市 is held at 400,000; 590,000 × 30,000 ÷ 49,999 = 354,007.08, 177,003.54, 58,989.37; the 1 yen left goes to 甲市
  expect(of('運営費', 2025).yen).toEqual({ 甲市: 400_001, 乙市: 354_007, 丙町: 177_003, 丁村: 58_989 })
})

test('one body bears what is above the cap', () => {
  const of = computed(shared('ただし、各団体の負担額が200千円を超えるときは、200千円とし、これを超える額は、丁村が負担する。'))
  // 200,000 twice; 990,000 × 15,000 ÷ 99,999 = 148,501.48; 丁村 the rest, 441,498.51
  expect(of('運営費', 2025).yen).toEqual({ 甲市: 200_001, 乙市: 200_000, 丙町: 148_501, 丁村: 441_498 })
})

test('nobody bears what is above the cap, where the text says so', () => {
  const of = computed(shared('ただし、各団体の負担額が200千円を超えるときは、200千円とし、これを超える額は、負担を要しない。'))
  expect(of('運営費', 2025)).toMatchObject({ state: '算定済', total: 597_991, yen: { 甲市: 200_000, 乙市: 200_000, 丙町: 148_501, 丁村: 49_490 } })
})

test('a floor holds those named, and the others bear less by their weights', () => {
  const of = computed(shared('この場合において、連携市町の負担額が150千円に満たないときは、150千円とする。'))
  // 690,000 between 50,000 and 30,000
  expect(of('運営費', 2025).yen).toEqual({ 甲市: 431_250, 乙市: 258_750, 丙町: 150_000, 丁村: 150_000 })
})

test('a floor and a cap hold together', () => {
  const of = computed(shared('ただし、各団体の負担額が400千円を超えるときは、400千円とし、これを超える額は、他の関係市町が按分して負担する。', 'ただし、各団体の負担額が100千円に満たないときは、100千円とする。'))
  // 490,000 between 30,000 and 15,000 is 326,666.67 and 163,333.33; the 1 yen left goes to 甲市
  expect(of('運営費', 2025).yen).toEqual({ 甲市: 400_001, 乙市: 326_666, 丙町: 163_333, 丁村: 100_000 })
})

test('bounds that cannot all hold are an error', () => {
  expect(codesOf(shared('ただし、各団体の負担額が300千円に満たないときは、300千円とする。'))).toEqual(['R0510'])
})

test.each([
  ['another measure for the others', 'ただし、各団体の負担額が400千円を超えるときは、400千円とし、これを超える額は、他の関係市町が均等割により負担する。', 'R0223'],
  ['another amount than the cap', 'ただし、各団体の負担額が400千円を超えるときは、300千円とし、これを超える額は、甲市が負担する。', 'R0223'],
  ['a floor beside a cap that nobody bears', 'ただし、各団体の負担額が400千円を超えるときは、400千円とし、これを超える額は、負担を要しない。この場合において、各団体の負担額が100千円に満たないときは、100千円とする。', 'R0227'],
  ['a floor whose cost somebody is to bear', 'ただし、各団体の負担額が100千円に満たないときは、100千円とし、これを超える額は、甲市が負担する。', 'R0223'],
])('%s is refused', (_, sentence, code) => {
  expect(codesOf(shared(sentence))).toEqual([code])
})

test('whatever the cap, no other share exceeds it and all of the cost is shared', () => {
  const cap = fc.integer({ min: 248_000, max: 1_200_000 })
  fc.assert(
    fc.property(cap, (most) => {
      const { yen, total } = computed(shared(`ただし、各団体の負担額が${most}円を超えるときは、${most}円とし、これを超える額は、他の関係市町が按分して負担する。`))('運営費', 2025)
      expect(total).toBe(990_000)
      expect(['乙市', '丙町', '丁村'].every((name) => yen[name]! <= most)).toBe(true)
    }),
    { numRuns: 60 },
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openRuleSet } from '../src/index.ts'
import { computed, FRAME, POPULATION, programme, TABLES } from './support/computed.ts'

const rules = (...sentences: readonly string[]): string => FRAME + POPULATION + programme('1,000千円', ...sentences)

function codesOf(text: string): readonly string[] {
  return openRuleSet(Object.entries({ '規則.renkei': text, ...TABLES }).map(([path, content]) => ({ path, text: content }))).diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)
}

const EQUALLY = { 甲市: 250_000, 乙市: 250_000, 丙町: 250_000, 丁村: 250_000 }

test.each([
  ['運営費が1,000千円を超えるとき', false],
  ['運営費が1,000千円以上であるとき', true],
  ['運営費が1,000千円に満たないとき', false],
  ['運営費が1,000千円以下であるとき', true],
  ['運営費が900千円を上回るとき', true],
  ['運営費が900千円を超えないとき', false],
  ['関係市町の数が4であるとき', true],
  ['その額が999,999円を超えるとき', true],
  ['関係市町の人口の合計が10万人以上であるとき', false],
])('%s: %s', (condition, holds) => {
  const of = computed(rules('運営費は、関係市町が均等に負担する。', `ただし、${condition}は、運営費は、甲市が負担する。`))
  expect(of('運営費', 2025).yen).toMatchObject(holds ? { 甲市: 1_000_000 } : EQUALLY)
})

test.each([
  ['運営費が基準額以下である場合', true],
  ['運営費が基準額未満である場合', false],
  ['運営費が「基準額」以上であるとき', true],
  ['運営費が基準額を超えるとき', false],
  ['運営費が900千円を超過するとき', true],
  ['運営費が基準額以上1,500千円未満であるとき', true],
  ['運営費が900千円以上限度額未満であるとき', true],
  ['運営費が基準額以上限度額未満であるとき', true],
  ['運営費が基準額の2分の1以下であるとき', false],
])('%s, against a named amount: %s', (condition, holds) => {
  const named = ['基準額は、1,000千円とする。', '限度額とは、基準額に500千円を加えて得た額をいう。']
  const of = computed(rules(...named, '運営費は、関係市町が均等に負担する。', `ただし、${condition}は、運営費は、甲市が負担する。`))
  expect(of('運営費', 2025).yen).toMatchObject(holds ? { 甲市: 1_000_000 } : EQUALLY)
})

test.each([
  ['運営費が900千円以上であり、かつ、1,500千円未満である場合', true],
  ['運営費が900千円以上であって、950千円以下である場合', false],
  ['運営費が900千円を超え、かつ、1,000千円以下であるとき', true],
  ['「休館」に該当し、かつ、運営費が900千円を超えるとき', true],
  ['運営費が900千円を超え、かつ、「休館」に該当しないとき', false],
  ['関係市町の数が3以上であり、かつ、運営費が2,000千円以上であるとき', false],
])('%s, both: %s', (condition, holds) => {
  const of = computed(rules('「休館」は、令和7年度は該当とする。', '運営費は、関係市町が均等に負担する。', `ただし、${condition}は、運営費は、甲市が負担する。`))
  expect(of('運営費', 2025).yen).toMatchObject(holds ? { 甲市: 1_000_000 } : EQUALLY)
})

test.each([
  ['関係市町のうち人口が2万人未満の団体の数が2であるとき', true],
  ['関係市町のうち人口が2万人未満の団体の人口の合計が2万人以上であるとき', false],
  ['人口が5千人未満の関係市町があるとき', true],
  ['関係市町のうち人口が5千人未満の団体がない場合', false],
  ['人口が1千人未満の関係市町がない場合', true],
  ['人口が2万人を超える関係市町の数が2以上である場合', true],
  ['運営費のうち900千円を超える額が200千円以上であるとき', false],
])('%s, of those who are chosen: %s', (condition, holds) => {
  const of = computed(rules('運営費は、関係市町が均等に負担する。', `ただし、${condition}は、運営費は、甲市が負担する。`))
  expect(of('運営費', 2025).yen).toMatchObject(holds ? { 甲市: 1_000_000 } : EQUALLY)
})

test('a named amount and what is above it leave nothing open', () => {
  const of = computed(rules('基準額は、1,000千円とする。', '運営費が基準額を超える場合は、運営費は、甲市が負担する。', '運営費が基準額以下である場合は、運営費は、関係市町が均等に負担する。'))
  expect(of('運営費', 2025).yen).toEqual(EQUALLY)
})

test('of two named amounts nobody knows which is the greater', () => {
  const named = ['基準額は、1,000千円とする。', '限度額は、1,500千円とする。']
  const found = codesOf(rules(...named, '運営費が限度額を超える場合は、運営費は、甲市が負担する。', '運営費が基準額以下である場合は、運営費は、関係市町が均等に負担する。'))
  expect(found).toContain('R0317')
})

test('two sentences that exclude each other and leave nothing open need no other', () => {
  const of = computed(rules('関係市町の数が5以上であるときは、運営費は、甲市が負担する。', '関係市町の数が5未満であるときは、運営費は、関係市町が均等に負担する。'))
  expect(of('運営費', 2025).yen).toEqual(EQUALLY)
})

test.each([
  ['a gap between them', ['関係市町の数が5以上であるときは、運営費は、甲市が負担する。', '関係市町の数が4未満であるときは、運営費は、関係市町が均等に負担する。'], 'R0317'],
  ['an overlap', ['関係市町の数が5以下であるときは、運営費は、甲市が負担する。', '関係市町の数が5以上であるときは、運営費は、関係市町が均等に負担する。'], 'R0302'],
  ['a condition beside a rule without ただし', ['運営費は、関係市町が均等に負担する。', '運営費が1,000千円を超えるときは、運営費は、甲市が負担する。'], 'R0302'],
  ['yen against people', ['運営費は、関係市町が均等に負担する。', 'ただし、運営費が1,000人を超えるときは、運営費は、甲市が負担する。'], 'R0315'],
])('%s is reported', (_, sentences, code) => {
  expect(codesOf(rules(...sentences))).toEqual([code])
})

test('a quoted fact decides year by year, and waits while it is not confirmed', () => {
  const of = computed(
    rules(
      '運営費は、関係市町が均等に負担する。',
      'ただし、「災害による休館」に該当するときは、運営費は、甲市が負担する。',
      '「災害による休館」は、令和7年度は非該当とし、令和8年度は該当とする。',
    ),
  )
  expect(of('運営費', 2025).yen).toEqual(EQUALLY)
  expect(of('運営費', 2026).yen).toMatchObject({ 甲市: 1_000_000 })
  expect(of('運営費', 2027).state).toBe('資料待ち')
})

test('of a fact nobody speaks of nothing is confirmed', () => {
  expect(computed(rules('運営費は、関係市町が均等に負担する。', 'ただし、「直営」であるときは、運営費は、甲市が負担する。'))('運営費', 2025).state).toBe('資料待ち')
})

const CHOSEN = { 甲市: 526_317, 乙市: 315_789, 丙町: 157_894 }

test.each([
  '関係市町のうち人口が1万人以上の団体が人口の割合により按分して負担する',
  '人口が1万人以上の関係市町が人口の割合により按分して負担する',
  '人口が5,000人に満たない団体を除く関係市町が人口の割合により按分して負担する',
  '関係市町のうち人口が4,999人を超える団体が人口の割合により按分して負担する',
])('%s', (clause) => {
  // 50,000, 30,000 and 15,000 of 95,000
  expect(computed(rules(`運営費は、${clause}。`))('運営費', 2025)).toMatchObject({ state: '算定済', yen: CHOSEN })
})

test('a set that a figure chooses has a name, and follows the figure from year to year', () => {
  const framework = FRAME.replace('負担額に', '小規模団体は、構成団体のうち人口が1万5千人未満の団体とする。\n大規模団体は、小規模団体を除く構成団体とする。\n負担額に')
  const of = computed(framework + POPULATION + programme('1,000千円', '運営費は、大規模団体が均等に負担する。'))
  expect(of('運営費', 2025).yen).toMatchObject({ 甲市: 333_334, 乙市: 333_333, 丙町: 333_333 })
  expect(of('運営費', 2027).yen).toMatchObject({ 甲市: 500_000, 乙市: 500_000 })
})

test('classes may be sets that figures choose', () => {
  const framework = FRAME.replace('負担額に', '小規模団体は、構成団体のうち人口が1万人未満の団体とする。\n大規模団体は、小規模団体を除く構成団体とする。\n負担額に')
  const of = computed(framework + POPULATION + programme('700千円', '均等割とは、大規模団体2、小規模団体1の比による割合をいう。', '運営費は、関係市町が均等割により負担する。'))
  expect(of('運営費', 2025).yen).toEqual({ 甲市: 200_000, 乙市: 200_000, 丙町: 200_000, 丁村: 100_000 })
})

test('wherever the bound is, those at it or above share all of the cost and the others nothing', () => {
  const people = { 甲市: 50_000, 乙市: 30_000, 丙町: 15_000, 丁村: 4_999 }
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 48_000 }), (bound) => {
      const { yen, total } = computed(rules(`運営費は、関係市町のうち人口が${bound}人以上の団体が均等に負担する。`))('運営費', 2025)
      expect(total).toBe(1_000_000)
      for (const [name, own] of Object.entries(people)) expect((yen[name] ?? 0) > 0).toBe(own >= bound)
    }),
    { numRuns: 60 },
  )
})

test('an amount of the breakdown without a year says nothing of a year whose cost is not printed', () => {
  const text = `${FRAME}${POPULATION}事業【1】図書館
事業費は、令和7年度1,000千円とし、令和8年度は計上せず、令和9年度は未定とする。
事業費の内訳は、運営費700千円及び図書費300千円とする。
運営費は、関係市町が均等に負担する。
図書費は、甲市が負担する。
`
  const of = computed(text)
  expect(of('運営費', 2025).state).toBe('算定済')
  expect(of('運営費', 2026).state).toBe('負担なし')
  expect(of('図書費', 2027).state).toBe('資料待ち')
})

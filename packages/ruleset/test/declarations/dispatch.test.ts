import { expect, test } from 'vitest'
import { declared, mistakes } from './declared.ts'

const dispatch = (...sentences: readonly string[]): string => `職員派遣　応援\n${sentences.join('\n')}\n`
const from = '甲市は、令和5年7月16日から'

test.each([
  [`${from}令和5年7月26日まで、乙町に、職員を1日2人派遣する。`, { least: 22, most: 22, open: false }],
  [`${from}令和5年7月26日まで、乙町に、職員を1日1人以上3人以下派遣する。`, { least: 11, most: 33, open: false }],
  [`${from}令和5年7月16日まで、乙町に、職員を1日5人派遣する。`, { least: 5, most: 5, open: false }],
  ['甲市は、令和6年2月28日から令和6年3月1日まで、乙町に、職員を1日1人派遣する。', { least: 3, most: 3, open: false }],
  [`${from}令和5年7月26日まで、乙町に、職員を105人日派遣する。`, { least: 105, most: 105, open: false }],
  [`${from}、乙町に、職員を1日2人派遣する。`, { least: 0, most: 0, open: true }],
])('%s', (sentence, wanted) => {
  expect(declared(dispatch(sentence)).dispatches[0]!.postings[0]!.personDays).toEqual(wanted)
})

test('totals are exact, and open where one end is', () => {
  const [found] = declared(dispatch(`${from}令和5年7月26日まで、乙町に、職員を105人日派遣する。`, `${from}令和5年7月17日まで、丙町に、職員を1日1人以上2人以下派遣する。`, `${from}、乙町に、職員を1日2人派遣する。`)).dispatches
  expect(found!.total).toEqual({ least: 107, most: 109, open: true })
})

test('a stay is spent in places by year', () => {
  const [found] = declared(dispatch('派遣の期間は、3年とする。', '1年目は、「本庁」とする。', '2年目及び3年目は、「東京」又は「名古屋」とする。')).dispatches
  expect(found).toMatchObject({ termYears: 3, placements: [{ years: [1], places: [{ text: '本庁' }] }, { years: [2, 3], places: [{ text: '東京' }, { text: '名古屋' }] }] })
})

test('a number that would be read in part is refused', () => {
  expect(mistakes(dispatch(`${from}、乙町に、職員を1日2人以上派遣する。`)).length).toBe(1)
  expect(mistakes(dispatch(`${from}、乙町に、職員を2人派遣する。`)).length).toBe(1)
})

import { expect, test } from 'vitest'
import { declared, mistakes } from './declared.ts'

const council = (...sentences: readonly string[]): string => `会議体　推進会議\n構成員は、関係市町の長及び「学識経験者」とする。\n${sentences.join('\n')}\n`

test('members are bodies by year, offices of them, or free text', () => {
  const [found] = declared('会議体　推進会議\n構成員は、連携市町、甲市の「市長」及び「学識経験者」とする。\n会長は、甲市とする。\n', 2027).councils
  expect(found!.members).toEqual([
    { text: '連携市町', bodies: [{ code: '乙町', name: '乙町' }, { code: '丙町', name: '丙町' }, { code: '丁村', name: '丁村' }] },
    { text: '甲市の市長', bodies: [{ code: '甲市', name: '甲市' }] },
    { text: '学識経験者' },
  ])
  expect(found!.chair.map(({ text }) => text)).toEqual(['甲市'])
})

test.each([
  ['協議は、全ての関係市町の同意により成立する。', 2025, { needed: 3, of: 3 }],
  ['協議は、全ての関係市町の同意により成立する。', 2027, { needed: 4, of: 4 }],
  ['協議は、関係市町の過半数の同意により成立する。', 2025, { needed: 2, of: 3 }],
  ['協議は、関係市町の過半数の同意により成立する。', 2027, { needed: 3, of: 4 }],
  ['協議は、関係市町の3分の2以上の同意により成立する。', 2025, { needed: 2, of: 3 }],
  ['協議は、関係市町の3分の2以上の同意により成立する。', 2027, { needed: 3, of: 4 }],
])('%s in %i', (sentence, year, count) => {
  expect(declared(council(sentence), year).councils[0]!.decisions[0]!.count).toEqual(count)
})

test('of members who are not bodies nothing is counted', () => {
  expect(declared(council('協議は、「出席した委員」の過半数の同意により成立する。')).councils[0]!.decisions).toEqual([
    { about: '協議', voters: '出席した委員', needs: { kind: 'majority' }, text: '協議は、「出席した委員」の過半数の同意により成立する' },
  ])
})

test('duties keep their words; who and when are read', () => {
  const [must, may, strive, does] = declared(
    council('甲市は、毎年度9月に、「実績」を議会に報告するものとする。', '推進会議は、必要に応じ、「部会」を設けることができる。', '関係市町は、「周知」に努めるものとする。', '推進会議は、毎年度2回開催する。'),
  ).councils[0]!.duties
  expect(must).toMatchObject({ subject: '甲市', modality: 'must', when: [{ month: 9, years: {}, side: 'at' }], bodies: [{ name: '甲市' }] })
  expect(may).toMatchObject({ subject: '推進会議', modality: 'may', hedges: ['必要に応じ'] })
  expect(strive).toMatchObject({ modality: 'strive', bodies: [{ name: '甲市' }, { name: '乙町' }, { name: '丙町' }] })
  expect(does).toMatchObject({ modality: 'does', when: [{ times: '2' }] })
})

test('what moves money is not a duty here', () => {
  expect(mistakes(council('甲市は、「運営費」を負担するものとする。'))).toEqual(['sentence-not-understood at [甲市は、「運営費」を負担するものとする。]'])
})

test('a decision that would be read in part is refused', () => {
  expect(mistakes(council('協議は、令和8年度に、関係市町の過半数の同意により成立する。'))).toEqual(['sentence-not-understood at [協議は、令和8年度に、関係市町の過半数の同意により成立する。]'])
})

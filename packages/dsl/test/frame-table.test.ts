import { expect, test } from 'vitest'
import { inflected, verbStems } from '../src/frames/frame-table.ts'
import { keywordAt } from '../src/lexer/keyword-index.ts'
import { verbBases } from '../src/keywords/verbs.ts'

test('every spelling and every form of every verb is found in a text, whole', () => {
  for (const { base, endings, stem } of verbBases) {
    for (const { suffix } of endings) {
      const surface = base + suffix
      const keyword = keywordAt(surface, 0)
      expect([surface, keyword?.surface]).toEqual([surface, surface])
      if (keyword?.category === 'verb') expect(verbStems).toContain(keyword.stem)
      expect(verbStems).toContain(stem)
    }
  }
})

test('a dictionary form is the present form of the first spelling', () => {
  for (const { stem, bases, fused } of inflected) {
    if (fused === undefined) expect([stem, keywordAt(stem, 0)?.surface, stem.startsWith(bases[0]!)]).toEqual([stem, stem, true])
  }
})

test('no two rows have the same stem, but をいう and という', () => {
  const stems = inflected.map(({ stem }) => stem)
  expect(stems.filter((stem, index) => stems.indexOf(stem) < index)).toEqual(['いう'])
})

test.each([
  ['負担しない', { tense: 'present', negated: true, passive: false }],
  ['計上せず', { tense: 'conjunctive', negated: true, passive: false }],
  ['算入される', { tense: 'present', negated: false, passive: true }],
  ['乗じて', { tense: 'te', negated: false, passive: false }],
  ['切り捨てた', { tense: 'past', negated: false, passive: false }],
  ['納付するものとする', { tense: 'present', negated: false, passive: false, modality: 'must' }],
  ['納付しなければならない', { tense: 'present', negated: false, passive: false, modality: 'must' }],
  ['定めることができる', { tense: 'present', negated: false, passive: false, modality: 'may' }],
  ['行わない', { tense: 'present', negated: true, passive: false }],
  ['除かれた', { tense: 'past', negated: false, passive: true }],
  ['引き継いで', { tense: 'te', negated: false, passive: false }],
  ['加入しようとする', { tense: 'present', negated: false, passive: false }],
  ['満たない', { tense: 'present', negated: false, passive: false }],
])('%s', (surface, shape) => {
  expect(keywordAt(surface, 0)).toMatchObject({ surface, category: 'verb', shape })
})

test.each([
  ['として', 'particle'],
  ['としての', 'link'],
  ['とし', 'verb'],
  ['により', 'particle'],
  ['ものの', 'noun'],
  ['それぞれ', 'adverb'],
  ['切り捨て', 'verb'],
  ['この場合において', 'lead'],
])('%s is a %s', (surface, category) => {
  expect(keywordAt(surface, 0)?.category).toBe(category)
})

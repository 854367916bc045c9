import { expect, test } from 'vitest'
import { continuations, KnownNames } from '../src/index.ts'

const known = new KnownNames(['にかほ市', '山形市'])
const next = (before: string): readonly string[] => continuations(before, known).words.filter(({ from }) => from === before.length).map(({ text }) => text)
const begun = (before: string): readonly string[] => continuations(before, known).words.filter(({ from }) => from < before.length).map(({ text }) => text)

test('behind a noun stand particles and joins, behind a particle verbs and adverbs', () => {
  expect(next('運営費')).toEqual(expect.arrayContaining(['は', 'については', 'を', '及び', 'の']))
  expect(next('運営費')).not.toContain('負担する。')
  expect(next('運営費は、にかほ市が')).toEqual(expect.arrayContaining(['負担する。', '按分して', '原則として']))
  expect(next('運営費は、にかほ市が')).not.toContain('は')
})

test('が and を stand once in a clause', () => {
  expect(next('運営費は、山形市がにかほ市')).not.toContain('が')
  expect(next('山形市が運営費を負担し、残額をにかほ市')).toContain('が')
})

test('a verb is offered only where the sentence could end in it', () => {
  expect(next('期間は、令和7年度から令和11年度まで')).toEqual(expect.arrayContaining(['とする。']))
  expect(next('期間は、令和7年度から令和11年度まで')).not.toContain('負担する。')
  expect(next('増分とは、運営費のうち令和7年度の額を超える額')).toContain('をいう。')
})

test('a word that is only begun is told with its place', () => {
  expect(begun('運営費は、山形市が人口の割合により按')).toContain('按分して')
  expect(begun('運営費は、原則')).toContain('原則として')
  expect(continuations('運営費は、原則', known).starts).toEqual([{ from: 7, slot: 'noun' }, { from: 5, slot: 'open' }])
})

test('whatever stands before, nothing throws', () => {
  for (const before of ['', '。', '「', '（（（', 'あ', 'は', '※', '1,2', '𠮷', '及び及び', 'ただし、', '\u0000']) expect(() => continuations(before, known)).not.toThrow()
})

import { expect, test } from 'vitest'
import { brackets } from './brackets.ts'
import { hardSentences } from './hard-sentences.ts'
import { parse } from '../src/index.ts'
import { HEADING, sentences, sentencesOf } from './helpers.ts'

test.each(hardSentences)('%s', (text, tree) => {
  expect(sentences(text).map(brackets)).toEqual([tree])
})

test('line breaks, indentation and width mean nothing inside a sentence', () => {
  const [typed] = sentences('　事業費は、\r\n  令和７年度４９１千円（全額）とし、\n\t令和９年度以降は\n未定とする。')
  const [plain] = sentences('事業費は、令和7年度491千円（全額）とし、令和9年度以降は未定とする。')
  expect(brackets(typed!)).toBe(brackets(plain!))
})

test('a line may break anywhere but inside 「 」, inside a number, and after a heading word that would stand alone', () => {
  for (const [text, tree] of hardSentences) {
    for (const at of breakable(text)) {
      const broken = `${text.slice(0, at)}\n　　${text.slice(at)}`
      const { file, diagnostics } = parse('文.renkei', HEADING + broken)
      const joined = (one: string): string => one.replaceAll('·', 'の')
      expect([broken, diagnostics, sentencesOf(file).map(brackets).map(joined)]).toEqual([broken, [], [joined(tree)]])
    }
  }
})

function breakable(text: string): readonly number[] {
  const quoted = [...text.matchAll(/「.*?」/g)].map(({ index, 0: { length } }) => [index, index + length] as const)
  return Array.from({ length: text.length - 1 }, (_, index) => index + 1).filter(
    (at) =>
      text.slice(0, at) !== '事業' &&
      !quoted.some(([start, end]) => start < at && at < end) &&
      !/[\d,.][\d,.]/.test(text.slice(at - 1, at + 1)) &&
      !/[A-Za-z]{2}/.test(text.slice(at - 1, at + 1)),
  )
}

test('a blank on a line parts two names, and nothing else', () => {
  const [sentence] = sentences('運営費 は、 令和 7 年度 491 千円 と する。')
  expect(brackets(sentence!)).toBe('[とする 運営費-は、 FY2025=491000円-と]')
  expect(parse('文.renkei', `${HEADING}運営費は、山形市 上山市が負担する。`).diagnostics.map(({ name }) => name)).toEqual(['missing-particle'])
})

test('synonyms have one value and keep their image', () => {
  const [sentence] = sentences('運営費については、基本的に、山形市及び上山市があん分して負担する。')
  expect(brackets(sentence!)).toBe('[負担する 運営費-は、 {山形市 & 上山市}-が ~原則として +按分する]')
  expect(sentence!.clauses[0]!.adverbs[0]!.image).toBe('基本的に')
  expect(sentence!.clauses[0]!.manner[0]!.image).toBe('あん分して')
})

test('a reading point decides what an adnominal verb reaches', () => {
  const read = (text: string): string => brackets(sentences(text)[0]!)
  expect(read('運営費は、山形市が、上山市が定める割合により負担する。')).toBe('[負担する 運営費-は、 山形市-が、 <定める 上山市-が>割合-により]')
  expect(read('山形市は、上山市が定める額を負担する。')).toBe('[負担する 山形市-は、 <定める 上山市-が>額-を]')
})

test('spans are those of the text as it was typed', () => {
  const heading = '事業【1】例\n'
  const text = '運営費は、　関係市町が協議して\n定める。'
  const [sentence] = sentences(text)
  const clause = sentence!.clauses[0]!
  const shift = heading.length - '事業【1】図書館の相互利用\n'.length
  const cut = ({ span }: { readonly span: { readonly start: number; readonly end: number } }): string =>
    (heading + text).slice(span.start + shift, span.end + shift)
  expect(cut(sentence!)).toBe(text)
  expect(clause.arguments.map(cut)).toEqual(['運営費は', '関係市町が'])
  expect(cut(clause.verb)).toBe('定める')
  expect(clause.manner.map(cut)).toEqual(['協議して'])
})

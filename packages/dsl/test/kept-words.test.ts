import { expect, test } from 'vitest'
import { parse, type Part, type Phrase } from '../src/index.ts'
import { HEADING, sentences } from './helpers.ts'

function clause(text: string): ReturnType<typeof sentences>[number]['clauses'][number] {
  return sentences(text)[0]!.clauses.at(-1)!
}

function last({ items }: Phrase): Part {
  return items.at(-1)!.parts.at(-1)!
}

test('a bound stays with its figure', () => {
  expect(last(clause('事業費は、200千円以内とする。').arguments[1]!.phrase).core).toMatchObject({ value: '200000', bound: '以下', image: '200千円以内' })
  expect(last(clause('事業費は、令和8年度200千円以内とする。').arguments[1]!.phrase).value).toMatchObject({ value: '200000', bound: '以下' })
})

test.each(['税抜', '見込み', '消費税を含む'])('（%s） is the aside of its figure', (text) => {
  expect(last(clause(`事業費は、200千円（${text}）とする。`).arguments[1]!.phrase).aside?.text).toBe(text)
})

test('消費税を除く is taken out of the phrase, its words stay in the aside', () => {
  const { phrase } = clause('研修費（消費税を除く。）は、山形市が負担する。').arguments[0]!
  expect(last(phrase.except!).core).toMatchObject({ value: '消費税' })
  expect(last(phrase).aside?.text).toBe('消費税を除く。')
})

test('おおむね is a hedge of its clause', () => {
  expect(clause('事業費は、令和8年度おおむね200千円とする。').adverbs).toMatchObject([{ value: 'おおむね', kind: 'hedge' }])
})

test.each(['山形市を除かない', '山形市を除くことができる', '山形市を原則として除く'])('%s takes nothing out', (words) => {
  const { phrase } = clause(`関係市町（${words}。）は、運営費を負担する。`).arguments[0]!
  expect(phrase.except).toBe(undefined)
  expect(last(phrase).aside?.clause?.verb.stem).toBe('除く')
})

test.each(['除かない', '除くことができる'])('a noun described by %s is whole', (verb) => {
  const { phrase } = clause(`運営費は、山形市を${verb}構成団体が負担する。`).arguments.at(-1)!
  expect(phrase.except).toBe(undefined)
  expect(last(phrase).modifier?.verb.stem).toBe('除く')
})

test.each([
  ['運営費は、及び山形市が負担する。', ['missing-noun-before']],
  ['運営費（旅費を除く。山形市の分を含む。）は、山形市が負担する。', ['unexpected-word']],
  ['運営費（旅費を除く。以下同じ。）は、山形市が負担する。', []],
  ['構成団体（山形市を除く。以下「関係市町」という。）は、運営費を負担する。', []],
])('%s', (text, names) => {
  expect(parse('文.renkei', HEADING + text).diagnostics.map(({ name }) => name)).toEqual(names)
})

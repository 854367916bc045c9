import { expect, test } from 'vitest'
import { declaredNames, KnownNames, parse, SentenceCache } from '../src/index.ts'
import { corpus } from './corpus.ts'
import { HEADING } from './helpers.ts'
import { workedExample } from './worked-example.ts'

test.each(corpus)('a cache changes nothing but the time: %s', (text) => {
  const cache = new SentenceCache()
  for (const typed of [text, text, `※ 一行ずらす\n${text}`, text.replace('山形市', '上山市'), text.slice(0, -20)]) {
    expect(parse('文.renkei', typed, { cache })).toEqual(parse('文.renkei', typed))
  }
})

test.each(corpus)('nor does one of tokens, which are kept as long as the known names are the same: %s', (text) => {
  const options = { cache: new SentenceCache(), knownNames: new KnownNames(declaredNames('文.renkei', text)) }
  for (const typed of [text, `※ 一行ずらす\n${text}`, text.replaceAll('。', '。\n　'), text.replace('「', ''), text.replace('。', '，'), `負担する${text}`, text.slice(7)]) {
    expect(parse('文.renkei', typed, options)).toEqual(parse('文.renkei', typed, { knownNames: options.knownNames }))
  }
})

test('sentences move between files', () => {
  const cache = new SentenceCache()
  parse('甲.renkei', workedExample, { cache })
  expect(parse('乙.renkei', `\n${workedExample}`, { cache })).toEqual(parse('乙.renkei', `\n${workedExample}`))
})

test('a sentence that stays where it is stays the same object', () => {
  const cache = new SentenceCache()
  const text = `${HEADING}運営費は、未定とする。\n事業費は、未定とする。`
  const before = parse('文.renkei', text, { cache }).file.sections[0]!.sentences
  const after = parse('文.renkei', text.replace('事業費', '人件費'), { cache }).file.sections[0]!.sentences
  expect(after[0]).toBe(before[0])
  expect(after[1]).not.toBe(before[1])
})

test('a new known name is not overlooked', () => {
  const cache = new SentenceCache()
  const text = `${HEADING}首長の旅費は、未定とする。`
  const plain = parse('文.renkei', text, { cache, knownNames: [] })
  const known = parse('文.renkei', text, { cache, knownNames: ['首長の旅費'] })
  const parts = ({ file }: typeof plain): number => file.sections[0]!.sentences[0]!.clauses[0]!.arguments[0]!.phrase.items[0]!.parts.length
  expect([parts(plain), parts(known)]).toEqual([2, 1])
})

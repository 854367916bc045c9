import { expect, test } from 'vitest'
import { clausesIn, partsIn, phraseText, textOf } from '../src/index.ts'
import { HEADING, sentences } from './helpers.ts'

const text = 'ただし、その額（山形市が定める額）が500千円を\n  超えるときは、　※ 上限\n構成団体のうち山形市以外の団体が定める額とする。'
const [sentence] = sentences(text)

test('clausesIn yields outer clauses before inner ones, in written order', () => {
  expect([...clausesIn(sentence!)].map(({ verb: { stem } }) => stem)).toEqual(['とする', '超える', '定める', '定める'])
})

test('partsIn yields every part in written order', () => {
  expect([...partsIn(sentence!)].map((part) => phraseText(HEADING + text, part))).toEqual([
    'その', '額（山形市が定める額）', '山形市が定める額', '山形市', '500千円', '構成団体のうち山形市以外の団体が定める額', '構成団体', '山形市', '団体',
  ])
})

test('textOf is what was typed, phraseText is one line of it', () => {
  const condition = sentence!.clauses[0]!.conditions[0]!
  expect(textOf(HEADING + text, condition)).toBe('その額（山形市が定める額）が500千円を\n  超えるときは')
  expect(phraseText({ text: HEADING + text }, sentence!)).toBe(
    'ただし、その額（山形市が定める額）が500千円を超えるときは、構成団体のうち山形市以外の団体が定める額とする。',
  )
})

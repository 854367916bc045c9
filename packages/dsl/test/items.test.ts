import { expect, test } from 'vitest'
import { parse, print, SentenceCache } from '../src/index.ts'
import { shown, withoutSpans } from './helpers.ts'

const read = (text: string) => {
  const { file, diagnostics } = parse('文.renkei', text)
  return { items: file.sections.flatMap(({ sentences }) => sentences.map(({ items }) => items)), problems: diagnostics.map((found) => shown(text, found)), file }
}
const STEPS = '手続　形成\n手順は、次のとおりとする。\n'

test('numbered lines belong to the sentence above them', () => {
  const text = `${STEPS}一　宣言\n  二 「協約の締結」。※ 済み\n三\t令和７年度の計画、その他\n協議は、全ての関係市町の同意により成立する。\n`
  const { items, problems } = read(text)
  expect(problems).toEqual([])
  expect(withoutSpans(items)).toEqual([[{ number: 1, text: '宣言' }, { number: 2, text: '協約の締結' }, { number: 3, text: '令和７年度の計画、その他' }], undefined])
  expect(items[0]!.map(({ span }) => text.slice(span.start, span.end))).toEqual(['一　宣言', '二 「協約の締結」。', '三\t令和７年度の計画、その他'])
})

test('beyond nine', () => {
  const numbers = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一']
  const { items, problems } = read(STEPS + numbers.map((number) => `${number}　手順${number}\n`).join(''))
  expect(problems).toEqual([])
  expect(items[0]!.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
})

test.each([
  ['out of order', `${STEPS}一　甲\n三　乙\n`, ['items-out-of-order at [三　乙]']],
  ['twice', `${STEPS}一　甲\n一　乙\n`, ['items-out-of-order at [一　乙]']],
  ['below a heading', '手続　形成\n一　甲\n手順は、「甲」とする。\n', ['item-without-sentence at [一　甲]']],
  ['below a sentence that cannot be read', '手続　形成\n手順はは次とする。\n一　甲\n', [expect.stringContaining('at [')]],
])('%s', (_, text, wanted) => {
  expect(read(text).problems).toEqual(wanted)
})

test('a name that begins with a number, and a line inside a sentence, are none', () => {
  const { items, problems } = read('手続　形成\n構成員は、\n三種町とする。\n三種町は、「会議」を開催する。\n')
  expect({ items, problems }).toEqual({ items: [undefined, undefined], problems: [] })
})

test('printing keeps them, one blank behind the number, and reads back to the same', () => {
  const { file } = read(`${STEPS}一  宣言\n　二　「協約の締結」\n`)
  const printed = print(file)
  expect(printed).toBe(`${STEPS}一　宣言\n二　「協約の締結」\n`)
  expect(withoutSpans(read(printed).items)).toEqual(withoutSpans(read(file.text).items))
  expect(print(read(printed).file)).toBe(printed)
})

test('a sentence from the cache has the items of its own place', () => {
  const cache = new SentenceCache()
  parse('文.renkei', `${STEPS}一　甲\n`, { cache, knownNames: [] })
  const { file } = parse('文.renkei', `${STEPS}一　乙\n二　丙\n`, { cache, knownNames: [] })
  expect(file.sections[0]!.sentences[0]!.items!.map(({ text }) => text)).toEqual(['乙', '丙'])
})

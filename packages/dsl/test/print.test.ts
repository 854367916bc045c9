import { expect, test } from 'vitest'
import { parse, print } from '../src/index.ts'
import { corpus } from './corpus.ts'
import { HEADING, withoutSpans } from './helpers.ts'

const read = (text: string): ReturnType<typeof parse>['file'] => parse('文.renkei', text).file

test.each(corpus)('printing keeps the tree and is stable: %s', (text) => {
  const file = read(text)
  const printed = print(file)
  expect(withoutSpans({ ...read(printed), text: '' })).toEqual(withoutSpans({ ...file, text: '' }))
  expect(print(read(printed))).toBe(printed)
})

const printed = (text: string): string => print(read(HEADING + text)).slice(HEADING.length)

test.each([
  ['事業費は、令和７年度　４９１千円、\n　Ｒ８年度３９０千円とする。', '事業費は、令和7年度491千円、R8年度390千円とする。\n'],
  ['運営費は、関係市町(山形市を除く。)が負担する。', '運営費は、関係市町（山形市を除く。）が負担する。\n'],
  ['比率は、１２．５％とする。', '比率は、12.5%とする。\n'],
  ['期間は、令和7年度~令和8年度とする。', '期間は、令和7年度～令和8年度とする。\n'],
  ['「ＰＲ　経費」は、未定とする。', '「ＰＲ　経費」は、未定とする。\n'],
  ['運営費は、未定とする。事業費は、未定とする。', '運営費は、未定とする。\n事業費は、未定とする。\n'],
  ['運営費については、基本的に山形市があん分して負担する。', '運営費については、基本的に山形市があん分して負担する。\n'],
])('%s is printed as %s', (typed, canonical) => {
  expect(printed(typed)).toBe(canonical)
})

test('comments keep their place', () => {
  expect(printed('※一つ目\n運営費は、  ※ 二つ目\n未定とする。※三つ目\n\n\n\n※\n事業費は、未定とする。')).toBe(
    '※ 一つ目\n運営費は、　※ 二つ目\n未定とする。　※ 三つ目\n\n※\n事業費は、未定とする。\n',
  )
})

test('a heading has a blank line before it, and its own comment stays with it', () => {
  expect(print(read('枠組み  山形\n期間は、未定とする。　※ 末尾\n事業 【１】図書館\n運営費は、未定とする。\n※ 次の見出しの注\n指標　人口'))).toBe(
    '枠組み　山形\n期間は、未定とする。　※ 末尾\n\n事業【1】図書館\n運営費は、未定とする。\n※ 次の見出しの注\n指標　人口\n',
  )
})

test('what cannot be read is printed as it was typed', () => {
  expect(printed('運営費は、 が負担する。\n「閉じない 名前は、未定とする。\n事業費は、未定とする')).toBe(
    '運営費は、 が負担する。\n「閉じない 名前は、未定とする。\n事業費は、未定とする\n',
  )
})

test('a file without text prints as nothing', () => {
  expect(print(read(''))).toBe('')
})

test('a long sentence is broken behind reading points, first of all where a clause ends', () => {
  expect(printed('観光促進費は、山形市が当該年度の事業費に前年度の負担割合を乗じて得た額を負担し、残額を連携市町が「負担率表」により按分して負担する。')).toBe(
    '観光促進費は、山形市が当該年度の事業費に前年度の負担割合を乗じて得た額を負担し、\n残額を連携市町が「負担率表」により按分して負担する。\n',
  )
  expect(printed('連携市町は、寒河江市、上山市、村山市、天童市、東根市、尾花沢市、山辺町、\n中山町、河北町、西川町、朝日町、大江町及び大石田町とする。')).toBe(
    '連携市町は、寒河江市、上山市、村山市、天童市、東根市、尾花沢市、山辺町、中山町、\n河北町、西川町、朝日町、大江町及び大石田町とする。\n',
  )
})

test('a sentence is never broken inside 「 」 or （ ）, behind a word or two, or so that a heading seems to begin', () => {
  const quoted = `理由は、「${'市町の負担の定めがなく、'.repeat(8)}」とする。`
  expect(printed(quoted)).toBe(`${quoted}\n`)
  const aside = `運営費は、関係市町（${'甲市、'.repeat(30)}乙市を除く。）が負担する。`
  expect(printed(aside)).toBe(`${aside}\n`)
})

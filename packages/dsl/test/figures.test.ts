import { expect, test } from 'vitest'
import type { FigureCore } from '../src/index.ts'
import { partsIn } from '../src/index.ts'
import { sentences } from './helpers.ts'

function figure(text: string): FigureCore {
  const [sentence] = sentences(`単価は、${text}とする。`)
  return [...partsIn(sentence!)].map(({ core }) => core).find((core): core is FigureCore => core.kind === 'figure')!
}

test.each([
  ['1,234円', '1234', '円', false],
  ['１２３４円', '1234', '円', false],
  ['１，２３４円', '1234', '円', false],
  ['491千円', '491000', '円', false],
  ['1億2,000万円', '120000000', '円', false],
  ['5百万円', '5000000', '円', false],
  ['7円50銭', '15/2', '円', false],
  ['12.5%', '1/8', undefined, true],
  ['100％', '1', undefined, true],
  ['20パーセント', '1/5', undefined, true],
  ['3割', '3/10', undefined, true],
  ['百分の10', '1/10', undefined, true],
  ['百分の十', '1/10', undefined, true],
  ['百分の二十五', '1/4', undefined, true],
  ['3分の1', '1/3', undefined, true],
  ['千分の165', '33/200', undefined, true],
  ['千分の百六十五', '33/200', undefined, true],
  ['100分の2.5', '1/40', undefined, true],
  ['3か月', '3', 'か月', false],
  ['1万人', '10000', '人', false],
  ['88.7km', '887/10', 'km', false],
  ['62路線', '62', '路線', false],
  ['23,588㎡', '23588', '㎡', false],
  ['3', '3', undefined, false],
  ['20 %', '1/5', undefined, true],
  ['２０　％', '1/5', undefined, true],
  ['20 パーセント', '1/5', undefined, true],
  ['3 分 の 1', '1/3', undefined, true],
  ['200 千 円', '200000', '円', false],
  ['1億 2,000万 円', '120000000', '円', false],
  ['1 万 人', '10000', '人', false],
])('%s is %s %s', (text, value, unit, ratio) => {
  const { value: read, unit: readUnit, ratio: readRatio } = figure(text)
  expect([read, readUnit, readRatio]).toEqual([value, unit, ratio])
})

test.each([
  ['1万人未満', '未満'],
  ['3以上', '以上'],
  ['20%以下', '以下'],
  ['30日以内', '以下'],
  ['5人超', '超'],
  ['200 千円 以内', '以下'],
  ['1万人　未満', '未満'],
] as const)('%s is bounded', (text, bound) => {
  expect(figure(text).bound).toBe(bound)
})

test('千円未満 is an amount without a digit, 千円 alone a name', () => {
  const [sentence] = sentences('負担額の千円未満の端数は、切り捨てる。')
  expect([...partsIn(sentence!)].map(({ core }) => core.kind)).toEqual(['name', 'figure', 'name'])
  const [unit] = sentences('単位は、千円とする。')
  expect([...partsIn(unit!)].map(({ core }) => core.kind)).toEqual(['name', 'name'])
})

test('kanji digits are letters outside fractions', () => {
  const [sentence] = sentences('関係市町は、三種町及び五城目町とする。')
  expect([...partsIn(sentence!)].map(({ core }) => core.kind)).toEqual(['name', 'name', 'name'])
})

test('a year may hold blanks', () => {
  const [sentence] = sentences('事業費は、令和 ８ 年 度 200千円とする。')
  const part = [...partsIn(sentence!)][1]!
  expect(part).toMatchObject({ core: { kind: 'year', year: 2026, calendar: 'fiscal', image: '令和8年度' }, value: { value: '200000' } })
})

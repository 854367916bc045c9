import { XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { type Chart, printHtml, printMarkdown, statement, type YearResult } from '../src/index.ts'
import { resultOf, village } from './support/village.ts'

const settled = village.map(({ path, text }) => ({ path, text: text.replace('点検費は、甲市及び乙町が協議して定める割合により負担する。', '点検費は、乙町が負担する。') }))
const withYears = (sources: typeof village): YearResult => ({ ...resultOf(sources, 2025), years: [2025, 2026].map((year) => ({ year, bodies: resultOf(sources, year).bodies })) })
const chartsIn = (result: YearResult): readonly Chart[] => statement(result).sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'chart' ? [block] : [])))

test('bars, bands and lines say in words what they show', () => {
  expect(chartsIn(withYears(settled)).map(({ title, description }) => [title, description])).toEqual([
    ['図　団体別の負担額と費用の内訳', '団体ごとの横棒を費用で区切ったもの。甲市 【1】清掃費 500,000円、乙町 【1】清掃費 350,000円、丙村 【1】清掃費 150,000円、乙町 【2】点検費 500,000円。'],
    ['図　だれが何を負担するか（左が費用、右が団体、帯の幅が額）', '2件の費用から3団体への帯。負担額の大きい団体は、乙町、甲市、丙村の順。数値は、表のとおり。'],
    ['図　団体別の負担額の推移（算定済及び暫定の小計）', '乙町 850,000円 → 850,000円、甲市 500,000円 → 500,000円、丙村 150,000円 → 150,000円。'],
  ])
})

test('pictures are drawn alike every time', async () => {
  await expect(chartsIn(withYears(settled)).map(({ svg }) => `${svg}\n`).join('')).toMatchFileSnapshot('samples/charts.svg.txt')
})

test('a year with something open is no point of a line', () => {
  expect(chartsIn(withYears(village)).map(({ title }) => title)).not.toContain('図　団体別の負担額の推移（算定済及び暫定の小計）')
})

test('names in pictures are only ever text, and papers without pictures tell them in words', () => {
  const hostile = settled.map(({ path, text }) => ({ path, text: text.replaceAll('清掃費', '「<b>&費」') }))
  expect(XMLValidator.validate(printHtml(statement(withYears(hostile))))).toBe(true)
  expect(printMarkdown(statement(withYears(settled)))).toContain('図　だれが何を負担するか（左が費用、右が団体、帯の幅が額）: 2件の費用から3団体への帯。')
})

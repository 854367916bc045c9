import { expect, test } from 'vitest'
import { notices, printHtml, printMarkdown } from '../src/index.ts'
import { resultOf, village } from './support/village.ts'

const instalments = village.map(({ path, text }) => ({
  path,
  text: text.replace('清掃費は、構成団体が人口の割合により按分して負担する。', '清掃費は、構成団体が人口の割合により按分して負担する。\n負担金は、6月末日及び12月末日までに、それぞれ年額の50%に相当する額を納付する。'),
}))

test('each body gets a letter with what is due when', async () => {
  const letters = ['甲市', '乙町'].map((name) => resultOf(instalments, 2025, 'ja', name))
  await expect(printMarkdown(notices(letters))).toMatchFileSnapshot('samples/notices-ja.md')
  expect(printHtml(notices(letters)).match(/new-page/g)?.length).toBeGreaterThan(1)
})

test('without days for payment the letter says so', () => {
  expect(printMarkdown(notices([resultOf(village, 2025, 'ja', '丙村')]))).toContain('納期は、規則に定めがありません。')
})

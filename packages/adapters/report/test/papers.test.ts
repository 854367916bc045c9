import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { assumptionList, openList, printHtml, printMarkdown, statement } from '../src/index.ts'
import { resultOf, village } from './support/village.ts'

const papers = { statement, 'open-list': openList, 'assumption-list': assumptionList }

describe.each(Object.entries(papers))('%s', (name, paper) => {
  test.each(['ja', 'en'] as const)('of all bodies in %s', async (language) => {
    const written = paper(resultOf(village, 2025, language))
    await expect(printMarkdown(written)).toMatchFileSnapshot(`samples/${name}-${language}.md`)
    if (language === 'ja') await expect(printHtml(written)).toMatchFileSnapshot(`samples/${name}-ja.html`)
  })

  test('of one body, well-formed', async () => {
    const written = paper(resultOf(village, 2025, 'ja', '乙町'))
    expect(XMLValidator.validate(printHtml(written))).toBe(true)
    await expect(printMarkdown(written)).toMatchFileSnapshot(`samples/${name}-one-body.md`)
  })
})

test('the statement of one body tells the yen the evaluation has', () => {
  const { report } = resultOf(village, 2025, 'ja', '乙町')
  expect(report.outcomes[0]!.shares).toEqual([{ code: '063011', name: '乙町', yen: 350_000 }])
  expect(printMarkdown(statement(resultOf(village, 2025, 'ja', '乙町')))).toContain('| 【1】川の清掃 | 清掃費 | 1,000,000円 | 350,000円 | 算定済 |')
})

test('what hangs on a decision is told beside it, and no total over it', () => {
  const text = printMarkdown(openList(resultOf(village, 2025)))
  expect(text).toContain('| 【2】点検費 | 点検費の負担割合 | 甲市、乙町 | ― | 500,000円 |')
  expect(printMarkdown(statement(resultOf(village, 2025)))).toContain('全体の合計額は示していません。')
})

import { XMLValidator } from 'fast-xml-parser'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printHtml, printMarkdown, statement, type Paper } from '../src/index.ts'
import { resultOf, village } from './support/village.ts'

const script = '<script>alert("1")</script>&'
const hostile = village.map(({ path, text }) => ({ path, text: text.replace('川の清掃', script) }))

test('a name is only ever text', () => {
  const html = printHtml(statement(resultOf(hostile, 2025)))
  expect(html).not.toContain('<script')
  expect(html).toContain('&lt;script&gt;')
  expect(printMarkdown(statement(resultOf(hostile, 2025)))).not.toMatch(/(?<!\\)<script/)
})

test('characters nobody sees are shown', () => {
  expect(printHtml(paper('\u202e0001円\u0000'))).toContain('&lt;U+202E&gt;0001円␀')
})

describe('any text', () => {
  const texts = fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '|', '`', '\\', '\n', '\u0000', '\ud800', '負', ']]>', '<!--', '</style>', '}', ';') })

  test('leaves HTML well-formed', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(XMLValidator.validate(printHtml(paper(text)))).toBe(true)
      }),
    )
  })

  test('leaves a Markdown table its columns', () => {
    const bars = (line: string) => line.replaceAll(/\\./g, '').split('|').length
    fc.assert(
      fc.property(texts, (text) => {
        const table = printMarkdown(paper(text)).split('\n').filter((line) => line.startsWith('| '))
        expect(table.map(bars)).toEqual([4, 4, 4, 4])
      }),
    )
  })
})

function paper(text: string): Paper {
  const cell = [{ kind: 'text' as const, text }]
  const columns = [{ title: text, align: 'start' as const }, { title: '額', align: 'end' as const }]
  return { language: 'ja', title: text, subtitle: text, foot: text, sections: [{ title: text, blocks: [{ kind: 'paragraph', content: cell }, { kind: 'grid', caption: text, columns, rowHeads: true, rows: [[cell, cell], [cell]] }] }] }
}

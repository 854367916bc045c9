import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { notices, openList, type Paper, printDocx, statement } from '../src/index.ts'
import { resultOf, village } from './support/village.ts'

const hostile = village.map(({ path, text }) => ({ path, text: text.replace('川の清掃', '<w:p>]]>&\u0001') }))
const bodies = ['甲市', '乙町', '丙村']

/** The parts of a Word file by name. */
async function partsOf(paper: Paper): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await printDocx(paper))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

describe('a Word file', () => {
  test.each([
    ['statement', () => statement(resultOf(village, 2025))],
    ['letters', () => notices(bodies.map((name) => resultOf(village, 2025, 'ja', name)))],
    ['hostile names', () => openList(resultOf(hostile, 2025))],
  ])('of %s has well-formed parts', async (_, paper) => {
    const parts = await partsOf(paper())
    for (const [name, text] of Object.entries(parts)) if (/\.(xml|rels)$/.test(name)) expect([name, XMLValidator.validate(text)]).toEqual([name, true])
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(['[Content_Types].xml', 'word/document.xml', 'word/styles.xml']))
  })

  test('holds the yen, repeats the headings of tables, and turns the page for wide tables', async () => {
    const { 'word/document.xml': text } = await partsOf(statement(resultOf(village, 2025)))
    const written = JSON.stringify(new XMLParser({ trimValues: false }).parse(text!))
    expect(written).toContain('350,000円')
    expect(text).toContain('<w:tblHeader/>')
    expect(text).toContain('w:orient="landscape"')
  })

  test('takes a name for nothing but text', async () => {
    const { 'word/document.xml': text } = await partsOf(statement(resultOf(hostile, 2025)))
    expect(text).toContain('&lt;w:p&gt;]]&gt;&amp;')
  })
})

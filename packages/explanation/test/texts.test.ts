import { documentOf, explainLine, printText } from '@renkei/explanation'
import { expect, test } from 'vitest'
import { cases } from './helpers/cases.ts'

const RULE = `${'='.repeat(80)}\n`

/** Every line and year as one table, then as 山形市 and 山辺町 read it. */
function pages(name: string, language: 'ja' | 'en'): string {
  const context = cases[name]!().context(language)
  const asked = context.outcome.lines.flatMap(({ line, year }) => [{ line, year }, { line, year, body: '062014' }, { line, year, body: '063011' }])
  return asked.map((of) => printText(documentOf(context, explainLine(context, of)!))).join(RULE)
}

test.each(Object.keys(cases).filter((name) => name !== 'area'))('%s reads well at 80 columns', async (name) => {
  await expect(pages(name, 'ja')).toMatchFileSnapshot(`texts/${name}.ja.txt`)
  await expect(pages(name, 'en')).toMatchFileSnapshot(`texts/${name}.en.txt`)
})

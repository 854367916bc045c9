import { displayWidth } from '@renkei/diagnostics'
import { documentOf, explainLine, printText, type Block, type Document, type Inline } from '@renkei/explanation'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { area } from './helpers/area.ts'
import { cases } from './helpers/cases.ts'

const text = (words: string): Inline => ({ kind: 'text', text: words })
const yen = (words: string): Inline => ({ kind: 'yen', value: '1', role: 'amount', cut: false, text: words })

function print(blocks: readonly Block[], width?: number): string {
  const document: Document = { language: 'ja', title: [text('表題')], blocks }
  return printText(document, width === undefined ? {} : { width })
}

const paragraph = (...content: readonly Inline[]): Block => ({ kind: 'paragraph', content })

test('full-width characters count twice', () => {
  expect(print([paragraph(text('関係市町が人口の割合により按分する'))], 20)).toBe('表題\n\n関係市町が人口の割合\nにより按分する\n')
})

test('no line begins with a closing mark or ends with an opening one', () => {
  expect(print([paragraph(text('あいうえおかきくけ、こ'))], 18)).toBe('表題\n\nあいうえおかきく\nけ、こ\n')
  expect(print([paragraph(text('あいうえおかきく「けこ」'))], 18)).toBe('表題\n\nあいうえおかきく\n「けこ」\n')
})

test('a value is not torn from its unit', () => {
  expect(print([paragraph(text('負担金の額は'), yen('491,000円'), text('である'))], 18)).toBe('表題\n\n負担金の額は\n491,000円である\n')
})

test('a value longer than the page is broken all the same', () => {
  expect(print([paragraph(yen('1234567890123456789012345円'))], 10)).toBe('表題\n\n1234567890\n1234567890\n12345円\n')
})

test('words of Latin text stay whole', () => {
  expect(print([paragraph(text('shared in proportion to population'))], 16)).toBe('表題\n\nshared in\nproportion to\npopulation\n')
})

test('what cannot be seen is shown', () => {
  expect(print([paragraph(text('運営\u0000費\u202e'))])).toBe('表題\n\n運営␀費<U+202E>\n')
})

test('facts are aligned and hang under their values', () => {
  const facts: Block = { kind: 'facts', rows: [{ label: '額', content: [text('令和7年度491千円とする')] }, { label: '端数', content: [text('切捨て')] }] }
  expect(print([facts], 20)).toBe('表題\n\n  額    令和7年度491\n        千円とする\n  端数  切捨て\n')
})

test('a list, a quote and a note', () => {
  const clause = { text: '文', method: 'sole', span: { source: 'a', start: 0, end: 1 }, place: { file: 'a', line: 1, column: 1 } }
  const blocks: readonly Block[] = [
    { kind: 'quote', clause, content: [text('「運営費は、山形市が負担する。」')] },
    { kind: 'list', items: [[text('山形市が全額負担する')]] },
    { kind: 'note', tone: 'open', label: '協議すること', items: [[text('負担割合')]] },
  ]
  expect(print(blocks, 24)).toBe('表題\n\n  「運営費は、山形市が負\n  担する。」\n・山形市が全額負担する\n\n協議すること\n・負担割合\n')
})

test('a table gives way in its first column and breaks long titles', () => {
  const table: Block = {
    kind: 'table',
    columns: [{ title: '団体', align: 'start' }, { title: '消防費基準財政需要額', align: 'end' }],
    rows: [[[text('西村山広域行政事務組合')], [text('1,234千円')]], [[text('山形市')], []]],
    foot: [[text('合計')], [text('1,234千円')]],
  }
  expect(print([table], 26)).toBe(
    [
      '表題',
      '',
      '  団体          消防費基準',
      '                財政需要額',
      '  ------------------------',
      '  西村山広域行   1,234千円',
      '  政事務組合',
      '  山形市',
      '  ------------------------',
      '  合計           1,234千円',
      '',
    ].join('\n'),
  )
})

test('styles change no column', () => {
  const context = area().context()
  const document = documentOf(context, explainLine(context, { line: '12/同盟会運営費', year: '2025', body: '063410' })!)
  const styled = printText(document, { style: (style, words) => `<${style}>${words}</${style}>` })
  expect(styled).toContain('<title>【12】奥羽新幹線の整備実現　同盟会運営費　令和7年度</title>')
  expect(styled).toContain('<share>6,071円</share>（<state>算定済</state>）')
  expect(styled.replace(/<\/?[a-z]+>/g, '')).toBe(printText(document))
})

test('every page fits its width and keeps every character', () => {
  const names = Object.keys(cases)
  const law = fc.property(fc.constantFrom(...names), fc.integer({ min: 40, max: 120 }), fc.constantFrom('ja' as const, 'en' as const), (name, width, language) => {
    const context = cases[name]!().context(language)
    for (const { line, year } of context.outcome.lines) {
      const document = documentOf(context, explainLine(context, { line, year, body: '062014' })!)
      const printed = printText(document, { width })
      for (const row of printed.split('\n')) expect(displayWidth(row)).toBeLessThanOrEqual(width)
      expect(squeezed(printed)).toBe(squeezed(printText(document, { width: 1_000 })))
    }
  })
  fc.assert(law, { numRuns: 60 })
})

function squeezed(printed: string): string {
  return printed.replace(/\s/g, '')
}

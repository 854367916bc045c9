import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diagnostic, displayWidth, lineIndex, renderDiagnostic, type DiagnosticDetails } from '@renkei/diagnostics'

interface Case {
  readonly start: number
  readonly end: number
  readonly details?: DiagnosticDetails
  readonly language?: 'ja' | 'en'
}

function render(text: string, { start, end, details, language = 'ja' }: Case): string[] {
  const index = lineIndex(text)
  const made = diagnostic('unknown-body', { name: '上市市' }, { source: '事業.renkei', start, end }, details)
  return renderDiagnostic(made, { language, lines: () => index }).split('\n')
}

const suggestion = { text: '上山市', code: '062073' }

test('draws the place, the carets under full-width text and what was probably meant', () => {
  const text = `${'\n'.repeat(40)}関係市町は、上市市及び村山市とする。\n`
  expect(render(text, { start: 46, end: 49, details: { suggestion } })).toEqual([
    'error[R0203]: 「上市市」という団体はありません',
    '  ┌─ 事業.renkei:41:7',
    '41│ 関係市町は、上市市及び村山市とする。',
    '  │             ^^^^^^ もしかして「上山市」ですか（団体コード 062073）',
  ])
})

test('speaks English', () => {
  expect(render('上市市が', { start: 0, end: 3, details: { suggestion }, language: 'en' })).toEqual([
    'error[R0203]: There is no body called “上市市”',
    ' ┌─ 事業.renkei:1:1',
    '1│ 上市市が',
    ' │ ^^^^^^ did you mean “上山市”? (code 062073)',
  ])
})

test('a note that does not fit beside the carets stands below them', () => {
  const rows = render(`${'あ'.repeat(30)}上市市`, { start: 30, end: 33 })
  expect(rows.slice(2)).toEqual([
    `1│ ${'あ'.repeat(30)}上市市`,
    ` │ ${' '.repeat(60)}^^^^^^`,
    ' │ 枠組みの構成団体か、費用を負担する者として定めた名前を書いてください',
  ])
})

test('cuts a line of 10,000 characters around the span', () => {
  const rows = render(`${'あ'.repeat(5000)}上市市${'い'.repeat(4997)}`, { start: 5000, end: 5003, details: { suggestion } })
  expect(rows[2]).toMatch(/^1│ …あ{17}上市市い{17}…$/)
  expect(rows[3]).toBe(` │ ${' '.repeat(35)}^^^^^^`)
  for (const row of rows) expect(displayWidth(row)).toBeLessThanOrEqual(80)
})

test('cuts a span longer than the row', () => {
  const [, , line, carets] = render('あ'.repeat(10_000), { start: 10, end: 9_000 })
  expect(displayWidth(line!)).toBeLessThanOrEqual(80)
  expect(displayWidth(carets!)).toBeLessThanOrEqual(80)
})

test('shows first and last line of a span over several lines', () => {
  expect(render('甲は、乙が\n　丙と\n　　丁を', { start: 3, end: 13, details: { suggestion: '丁' } }).slice(1)).toEqual([
    ' ┌─ 事業.renkei:1:4',
    '1│ 甲は、乙が',
    ' │       ^^^^',
    ' ⋮',
    '3│ 　　丁を',
    ' │     ^^ もしかして「丁」ですか',
  ])
})

test('marks an empty span and the end of the file with one caret', () => {
  expect(render('甲は', { start: 1, end: 1 }).slice(2, 4)).toEqual(['1│ 甲は', ' │   ^'].map((row, at) => (at === 0 ? row : expect.stringContaining(row))))
  expect(render('甲は\n', { start: 3, end: 3 }).slice(1, 4)).toEqual([' ┌─ 事業.renkei:2:1', '2│', expect.stringContaining(' │ ^')])
})

test('tabs, NUL and other control characters are shown safely, carets stay under the span', () => {
  expect(render('\t\0甲は', { start: 2, end: 3, details: { suggestion: '乙' } }).slice(2)).toEqual(['1│     ␀甲は', ' │      ^^ もしかして「乙」ですか'])
})

test('shows related places with their labels', () => {
  const related = [{ span: { source: '事業.renkei', start: 3, end: 4 }, label: 'declared-here' }] as const
  expect(render('甲は\n乙は', { start: 0, end: 1, details: { suggestion: '乙', related } }).slice(4)).toEqual([
    ' ┌─ 事業.renkei:2:1',
    '2│ 乙は',
    ' │ ^^ ここで定めています',
  ])
})

test('without the text, or without a place, message and advice are still shown', () => {
  const options = { language: 'ja', lines: () => undefined } as const
  const advice = '  = 枠組みの構成団体か、費用を負担する者として定めた名前を書いてください'
  expect(renderDiagnostic(diagnostic('unknown-body', { name: 'a' }), options).split('\n').slice(1)).toEqual([advice])
  expect(renderDiagnostic(diagnostic('unknown-body', { name: 'a' }, { source: 'x', start: 0, end: 0 }), options).split('\n').slice(1)).toEqual(['  ┌─ x', advice])
})

test('a long value is cut', () => {
  const [head] = renderDiagnostic(diagnostic('unknown-body', { name: 'x'.repeat(10_000) }), { language: 'ja', lines: () => undefined }).split('\n')
  expect(head!.length).toBeLessThan(100)
})

test('paints head, rules and carets, without moving them', () => {
  const index = lineIndex('上市市が')
  const made = diagnostic('unknown-body', { name: '上市市' }, { source: 'a', start: 0, end: 3 }, { suggestion: '上山市' })
  const mark = (sign: string) => (text: string) => `${sign}${text}${sign}`
  const paint = { error: mark('!'), warning: mark('?'), information: mark('i'), related: mark('r'), rule: mark('/') }
  expect(renderDiagnostic(made, { language: 'ja', lines: () => index, paint }).split('\n')).toEqual([
    '!error[R0203]!: 「上市市」という団体はありません',
    ' /┌─/ a:1:1',
    '/1│/ 上市市が',
    ' /│/ !^^^^^^! !もしかして「上山市」ですか!',
  ])
})

test('never throws and never exceeds 80 columns, whatever the text and the span', () => {
  const unit = fc.constantFrom('a', '市', '𠮷', '\n', '\r', '\t', '\0', '\ud800', 'か\u3099', '、'.repeat(50))
  fc.assert(
    fc.property(fc.string({ unit }), fc.nat(200), fc.nat(200), (text, start, length) => {
      for (const row of render(text, { start, end: start + length })) expect(displayWidth(row)).toBeLessThanOrEqual(80)
    }),
  )
})

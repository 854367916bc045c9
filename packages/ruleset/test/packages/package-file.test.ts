import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPackageFile, type SourceText } from '../../src/index.ts'
import { writePackageFile } from '../../src/packages/package-file.ts'

const RULES = { path: '規則.renkei', text: '規則集　川の方式集\n\n版　第1.2版\n変更は、「改めた」とする。\n=== 終わり\n' }
const sources: readonly SourceText[] = [RULES, { path: '参照/国/規則.renkei', text: 'a\r\nb' }, { path: '人口.csv', text: '' }]
const file = writePackageFile('川の方式集', '1.2', sources)
const read = (text: string) => readPackageFile({ path: '川.renkeipack', text })
const codes = (text: string) => read(text).diagnostics.map(({ code }) => code)

test('what was packed comes out again, with line ends of one kind', () => {
  expect(read(file.text)).toEqual({ package: { name: '川の方式集', version: '1.2', hash: file.hash, sources: [sources[1], sources[2], sources[0]].map((one) => ({ ...one!, text: one!.text.replace('\r', '') })).sort((a, b) => (a.path < b.path ? -1 : 1)) }, diagnostics: [] })
})

test('other line ends, and none at the end, are the same package', () => {
  expect(read(file.text.replaceAll('\n', '\r\n'))).toEqual(read(file.text))
  expect(read(file.text.trimEnd())).toEqual(read(file.text))
})

test('any texts come out as they went in, whatever lines they hold', () => {
  const line = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '=== 終わり', '=== 規則.renkei 1行 0', 'renkei-package 1'))
  const text = fc.array(line).map((lines) => lines.join('\n').replaceAll('\r', ''))
  fc.assert(fc.property(fc.array(text), (texts) => {
    const all = [RULES, ...texts.map((one, at) => ({ path: `${at}.csv`, text: one }))]
    const packed = writePackageFile('川の方式集', '1.2', all)
    expect([...read(packed.text).package!.sources].sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([...all].sort((a, b) => (a.path < b.path ? -1 : 1)))
  }))
})

test('wherever it is cut, and whichever character is another, nothing of it is used, and the place is told', () => {
  const end = file.text.trimEnd().length
  for (let at = 0; at < end; at++) {
    for (const text of [file.text.slice(0, at), `${file.text.slice(0, at)}〇${file.text.slice(at + 1)}`]) {
      const { package: found, diagnostics } = read(text)
      expect({ at, found }).toEqual({ at, found: undefined })
      expect(diagnostics).toHaveLength(1)
      const { span } = diagnostics[0]!
      expect(span!.source === '川.renkeipack' && span!.start <= span!.end && span!.end <= text.length).toBe(true)
    }
  }
})

test.each(['../規則.renkei', '/規則.renkei', 'C:\\規則.renkei', 'a/../../規則.renkei', 'a//規則.renkei', '.隠し.renkei', 'node_modules/規則.renkei', '規則.sh', 'a\u0000.renkei', `${'あ'.repeat(240)}.renkei`, ' 規則.renkei', '人口.CSV.renkei/規則.renkei/..'])('%s is no name for a file of a package', (path) => {
  expect(codes(writePackageFile('川の方式集', '1.2', [RULES, { path, text: '' }]).text)).toEqual(['R0627'])
})

test('two files that a disk takes for one are refused', () => {
  expect(codes(writePackageFile('川の方式集', '1.2', [RULES, { path: 'A.csv', text: '1' }, { path: 'a.csv', text: '2' }]).text)).toEqual(['R0627'])
})

test('there is an end to how many files it may hold', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => ({ path: `${at}.csv`, text: '' }))
  expect(codes(writePackageFile('川の方式集', '1.2', [RULES, ...many]).text)).toEqual(['R0608'])
  expect(codes(writePackageFile('川の方式集', '1.2', [RULES, ...many.slice(1)]).text)).toEqual([])
})

test('what is said of it must be what its rules say, and nothing may follow its end', () => {
  expect(codes(writePackageFile('山の方式集', '1.2', sources).text)).toEqual(['R0625'])
  expect(codes(writePackageFile('川の方式集', '1.3', sources).text)).toEqual(['R0625'])
  expect(codes(`${file.text}参照　国の制度　第1.0版\n`)).toEqual(['R0625'])
  expect(codes('renkei-package 2\n名前 川\n')).toEqual(['R0623'])
  expect(codes('')).toEqual(['R0624'])
})

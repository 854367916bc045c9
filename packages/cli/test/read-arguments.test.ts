import { expect, test } from 'vitest'
import { readArguments } from '../src/arguments/read-arguments.ts'

const read = (line: string) => readArguments(line === '' ? [] : line.split(' ')).request

test('a command, a folder and its options', () => {
  expect(read('evaluate rules --year R7 --programme 【１２】 --body 大石田町 --format csv --strict --as-of 令和7年10月1日')).toEqual({
    kind: 'command',
    command: 'evaluate',
    folder: 'rules',
    options: { language: 'ja', year: 2025, programme: '12', body: '大石田町', format: 'csv', strict: true, asOf: '2025-10-01', reading: false },
  })
})

test.each(['令和7年度', 'R7', 'R7年度', '2025', '2025年度', '令和７年度'])('--year %s is 2025', (year) => {
  expect(read(`evaluate rules --year=${year}`)).toMatchObject({ options: { year: 2025 } })
})

test('平成31年度 and 令和元年度 are 2019', () => {
  expect(read('evaluate rules --year 平成31年度')).toMatchObject({ options: { year: 2019 } })
  expect(read('evaluate rules --year 令和元年度')).toMatchObject({ options: { year: 2019 } })
})

test.each([
  ['--help', { kind: 'help', language: 'ja' }],
  ['-h --lang en', { kind: 'help', language: 'en' }],
  ['evaluate --help', { kind: 'help', command: 'evaluate' }],
  ['help explain', { kind: 'help', command: 'explain' }],
  ['help', { kind: 'help' }],
  ['--version', { kind: 'version' }],
  ['-V', { kind: 'version' }],
])('%s', (line, request) => {
  expect(read(line)).toMatchObject(request)
})

test.each([
  ['', { problem: 'no-command' }],
  ['evalute rules', { problem: 'unknown-command', name: 'evalute', meant: 'evaluate' }],
  ['rules', { problem: 'unknown-command', name: 'rules', meant: undefined }],
  ['evaluate rules --yaer R7', { problem: 'unknown-option', name: '--yaer', meant: '--year' }],
  ['evaluate rules --constructor', { problem: 'unknown-option', name: '--constructor', meant: undefined }],
  ['__proto__ rules', { problem: 'unknown-command', name: '__proto__' }],
  ['evaluate rules --__proto__=1', { problem: 'unknown-option' }],
  ['check rules --year R7', { problem: 'option-elsewhere', name: '--year', commands: ['evaluate', 'explain', 'show', 'report', 'diff', 'export', 'twin'] }],
  ['evaluate rules --year', { problem: 'value-missing', name: '--year' }],
  ['evaluate rules --year --strict', { problem: 'value-missing', name: '--year' }],
  ['evaluate rules --year=', { problem: 'value-missing', name: '--year' }],
  ['evaluate rules --strict=yes', { problem: 'value-surplus', name: '--strict' }],
  ['evaluate rules --year R7 --year R8', { problem: 'given-twice', name: '--year' }],
  ['evaluate', { problem: 'folder-not-named' }],
  ['evaluate my rules', { problem: 'too-many-folders', surplus: 'rules' }],
  ['evaluate rules --year 令和7年', { problem: 'bad-year', value: '令和7年' }],
  ['evaluate rules --as-of 2025-02-30', { problem: 'bad-date', value: '2025-02-30' }],
  ['evaluate rules --format xlsx', { problem: 'bad-choice', name: '--format', choices: ['table', 'json', 'csv'] }],
  ['check rules --lang fr', { problem: 'bad-choice', name: '--lang', choices: ['ja', 'en'] }],
])('%s is a mistake', (line, problem) => {
  expect(read(line)).toMatchObject(problem)
})

test('a mistake is told in the language asked for', () => {
  expect(readArguments(['evalute', '--lang', 'en']).language).toBe('en')
  expect(readArguments(['evalute', '--nonsense', '--lang', 'en']).language).toBe('en')
})

test('after -- a folder may begin with a dash', () => {
  expect(readArguments(['check', '--', '-rules']).request).toMatchObject({ folder: '-rules' })
})

import { expect, test } from 'vitest'
import type { UsageProblem } from '../src/arguments/usage-problem.ts'
import { usageText } from '../src/words/usage.ts'

const problems: readonly UsageProblem[] = [
  { problem: 'no-command' },
  { problem: 'unknown-command', name: 'evalute', meant: 'evaluate' },
  { problem: 'unknown-option', name: '--yaer', meant: '--year' },
  { problem: 'option-elsewhere', name: '--year', commands: ['evaluate', 'explain'] },
  { problem: 'value-missing', name: '--year' },
  { problem: 'value-surplus', name: '--strict' },
  { problem: 'given-twice', name: '--year' },
  { problem: 'folder-not-named' },
  { problem: 'part-not-named', command: 'estat', choices: ['find', 'get'] },
  { problem: 'part-without-words', part: 'find' },
  { problem: 'no-app-id' },
  { problem: 'not-a-table-id', value: 'x' },
  { problem: 'too-many-folders', surplus: 'rules' },
  { problem: 'bad-year', value: '令和7年' },
  { problem: 'bad-date', value: '2025-02-30' },
  { problem: 'bad-choice', name: '--format', value: 'xlsx', choices: ['table', 'json'] },
  { problem: 'rules-not-named', name: '--with' },
  { problem: 'file-to-write-not-named', name: '--out' },
  { problem: 'kind-not-named', choices: ['area', 'union'] },
  { problem: 'no-such-folder', folder: 'rules' },
  { problem: 'not-a-folder', folder: 'rules/a.renkei', parent: 'rules' },
  { problem: 'no-rules', folder: 'rules' },
  { problem: 'folder-unreadable', folder: 'rules', reason: 'EACCES' },
  { problem: 'year-outside', year: 2030, years: [2025, 2029] },
  { problem: 'unknown-programme', value: '99', known: ['1', '2'] },
  { problem: 'unknown-body', value: '上市市', meant: '上山市', known: ['上山市'] },
]

test.each(problems)('$problem is told in Japanese and English', (problem) => {
  expect(usageText(problem, 'ja')).toMatch(/[。」]$/)
  expect(usageText(problem, 'en')).toMatch(/^[A-Z“-].*[.?]$/)
  for (const value of Object.values(problem).slice(1).flat()) {
    if (typeof value === 'string') expect(usageText(problem, 'en')).toContain(value)
  }
})

test('a value cannot reach the terminal as a control sequence', () => {
  expect(usageText({ problem: 'no-such-folder', folder: '\u001b[2J' }, 'ja')).not.toContain('\u001b')
})

test('a year outside names the period in the words of the reader', () => {
  const problem = { problem: 'year-outside', year: 2030, years: [2025, 2029] } as const
  expect(usageText(problem, 'ja')).toBe('令和12年度は、この枠組みの期間の外です。令和7年度から令和11年度までの年度を指定してください。')
})

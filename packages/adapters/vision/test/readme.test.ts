import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { importVision } from '../src/index.ts'

test('the example of the README runs and shows what it says', async () => {
  const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const code = /```ts\n([^]*?)```/.exec(page)![1]!.replace(/^import .*\n/, '')
  const log = vi.fn()
  const Run = Object.getPrototypeOf(async () => {}).constructor as new (...names: string[]) => (...values: unknown[]) => Promise<void>
  await new Run('importVision', 'console', code)(importVision, { log })
  const [[rules], [findings], [pieces]] = log.mock.calls as [[string], [string[]], [Record<string, number>]]
  expect(rules).toContain('「印刷費」は、関係市町が均等に負担する。')
  expect(findings.map((one) => one.split(' ')[0])).toEqual(['unknown-body', 'total-differs'])
  expect(pieces['all']).toBe(pieces['facts']! + pieces['clauses']! + pieces['narrative']! + pieces['unread']!)
})

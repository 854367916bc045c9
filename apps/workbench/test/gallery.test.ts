import { fileURLToPath } from 'node:url'
import { openRuleSet } from '@renkei/ruleset'
import { expect, test } from 'vitest'
import { readRuleSets } from '../build/read-rule-sets.ts'

const ruleSets = readRuleSets(fileURLToPath(new URL('../../../packages/rulesets', import.meta.url)))

test.each([
  ['standard', '総務と共通の経費の見本', '組合の運営'],
  ['standard', '高齢者の医療と介護の見本', '医療'],
  ['provisions/B49', '斎苑', '斎場'],
  ['provisions/B28', '療養の給付', '医療'],
  ['provisions/B61', '指令センターの整備', '消防・救急・防災'],
])('what a programme is about, its title says, else its costs: %s %s, %s', (start, title, theme) => {
  const { entry } = ruleSets.find(({ entry: { id } }) => id.startsWith(start))!
  expect(entry.programmes.find((programme) => programme.title === title)?.theme).toBe(theme)
})

test('every rule set of the gallery opens with all it refers to', () => {
  const wrong = ruleSets.map(({ entry: { id }, files }) => [id, openRuleSet(files).diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)] as const)
  expect(wrong.filter(([, codes]) => codes.length > 0)).toEqual([])
  expect(wrong.length).toBeGreaterThan(20)
})

import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openRuleSet } from '@renkei/ruleset'
import { expect, test } from 'vitest'
import { filesIn, foldersOfRules } from '../build/rule-folders.ts'
import { describe } from '../src/gallery/describe.ts'

const root = fileURLToPath(new URL('../../../packages/rulesets', import.meta.url))
const folderOf = new Map(foldersOfRules(root).map((folder) => [relative(root, folder), folder]))

test.each([
  ['standard', '総務と共通の経費の見本', '組合の運営'],
  ['standard', '高齢者の医療と介護の見本', '医療'],
  ['provisions/B49', '斎苑', '斎場'],
  ['provisions/B28', '療養の給付', '医療'],
  ['provisions/B61', '指令センターの整備', '消防・救急・防災'],
])('what a programme is about, its title says, else its costs: %s %s, %s', (start, title, theme) => {
  const [id, folder] = [...folderOf].find(([one]) => one.startsWith(start))!
  expect(describe(id, filesIn(folder)).programmes.find((programme) => programme.title === title)?.theme).toBe(theme)
})

test('every rule set of the gallery opens with all it refers to', () => {
  const wrong = [...folderOf].map(([id, folder]) => [id, openRuleSet(filesIn(folder)).diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)] as const)
  expect(wrong.filter(([, codes]) => codes.length > 0)).toEqual([])
  expect(wrong.length).toBeGreaterThan(20)
})

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openRuleSet } from '@renkei/ruleset'
import { expect, test } from 'vitest'

const snippets = JSON.parse(readFileSync(fileURLToPath(new URL('../snippets/renkei.json', import.meta.url)), 'utf8')) as Record<string, { readonly body: string | readonly string[] }>

/** What stands there when nothing is typed over. */
function text(name: string): string {
  const body = snippets[name]!.body
  return (typeof body === 'string' ? body : body.join('\n')).replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\$\d+/g, '')
}

const table = { path: '人口.csv', text: '団体名,資料,時点,人口（人）\n甲市,国勢調査,2020-10-01,700\n乙町,国勢調査,2020-10-01,200\n丙町,国勢調査,2020-10-01,100\n' }
const errorsOf = (rules: string): readonly string[] => openRuleSet([{ path: 'a.renkei', text: rules }, table]).diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)

test('the snippets together are a rule set without errors, as they are', () => {
  expect(errorsOf(['枠組み', '指標', '事業', '検算'].map(text).join('\n'))).toEqual([])
})

test.each(['按分', '均等', '協議'])('%s may stand in a programme', (name) => {
  const programme = text('事業').replace(/^運営費は、.*$/m, text(name))
  expect(errorsOf([text('枠組み'), text('指標'), programme].join('\n'))).toEqual([])
})

test('端数処理 may stand in the framework', () => {
  const framework = text('枠組み').replace(/^負担額に.*$/m, text('端数処理'))
  expect(errorsOf([framework, text('指標'), text('事業')].join('\n'))).toEqual([])
})

import { expect, test } from 'vitest'
import { evaluateRuleSet, openRuleSet, report } from '../src/index.ts'
import { FRAME } from './support/computed.ts'

const rules = `${FRAME}事業【1】救急の情報システム
消防本部は、構成団体以外の負担者とする。
事業費は、毎年度100千円とする。
事業費の内訳は、システム費及び周知費とする。
システム費は、消防本部がそれぞれ負担する。
周知費は、負担を要しない。

事業【2】調査
事業費は、毎年度計上なしとする。
費用負担については、出典に定めがない。
`

test('what concerns the members is no matter of a payer beside them', () => {
  const ruleSet = openRuleSet([{ path: '規則.renkei', text: rules }])
  const { outcomes } = report(ruleSet, evaluateRuleSet(ruleSet), { year: 2025, body: '消防本部' })
  expect(outcomes.map(({ cost, state }) => `${cost} ${state}`)).toEqual(['システム費 borne-directly'])
})

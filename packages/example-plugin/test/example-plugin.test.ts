import { tracer } from '@renkei/evaluator'
import { documentOf, ExplainContext, explainLine, printText, readingDocument } from '@renkei/explanation'
import { register } from '@renkei/plugin'
import { checkPlugin } from '@renkei/plugin/check'
import { evaluateRuleSet, lintRuleSet, openRuleSet, readingsOf, report, type RuleSet } from '@renkei/ruleset'
import { expect, test } from 'vitest'
import plugin from '../src/index.ts'
import { people, rules } from './rules.ts'

const { registry, diagnostics } = register([plugin])

const locate = () => ({ file: '規則.renkei', line: 1, column: 1 })

function opened(text = rules): RuleSet {
  return openRuleSet([{ path: '規則.renkei', text }, { path: '人口.json', text: people }], registry.opening)
}

test('it is a plug-in, and none of its names is taken', () => {
  expect(checkPlugin(plugin, 'example').diagnostics).toEqual([])
  expect(diagnostics).toEqual([])
})

test('its methods give yen that sum to the cost, from figures of its source', () => {
  const ruleSet = opened()
  expect(ruleSet.diagnostics).toEqual([])
  const { outcomes } = report(ruleSet, evaluateRuleSet(ruleSet), { year: 2025 })
  // 90,000 : 10,000 : 10,000 of 110,000, for 乙町 and 丙町 count for a tenth of 100,000; 甲市 takes what is left.
  expect(outcomes.map(({ cost, state, shares }) => [cost, state, ...shares.map(({ name, yen }) => `${name} ${String(yen)}`)])).toEqual([
    ['運営費', 'determined', '甲市 818182', '乙町 90909', '丙町 90909'],
    ['清掃費', 'determined', '甲市 3501', '乙町 3500'],
  ])
})

test('what it does is explained without more, and told in its own words or by its name', () => {
  const ruleSet = opened()
  const { plan, snapshot, outcome } = evaluateRuleSet(ruleSet)
  const traced = tracer(plan!, snapshot!)
  const context = new ExplainContext({ plan: plan!, snapshot: snapshot!, outcome: outcome!, trace: (of) => traced.trace(of), bodies: new Map(ruleSet.bodies.map(({ code, name }) => [code, { name }])), locate, language: 'ja', methods: registry.explanations })
  const why = plan!.lines.map(({ id }) => printText(documentOf(context, explainLine(context, { line: id, year: '2025' })!), { width: 200 }))
  expect(why[0]).toContain('818,182')
  expect(why[1]).toContain('7,001円を、甲市及び乙町が「halves」により負担する。')
  expect(why[1]).toContain('3,501')
  const told = printText(readingDocument(readingsOf(ruleSet), { language: 'ja', locate, methods: registry.readings }), { width: 200 })
  expect(told).toContain('全体の10分の1より少なくは数えない')
  expect(told).toContain('清掃費を、「halves」により負担する。')
})

test('its exporter and its lint work beside the built-in ones', () => {
  const ruleSet = opened()
  const text = registry.exporters.get('markdown')!.export(report(ruleSet, evaluateRuleSet(ruleSet), { year: 2025 }), { language: 'ja' })
  expect(text).toBe('## 2025\n\n| 事業 | 費目 | 団体 | 負担額（円） |\n| --- | --- | --- | --- |\n| 1 | 運営費 | 甲市 | 818182 |\n| 1 | 運営費 | 乙町 | 90909 |\n| 1 | 運営費 | 丙町 | 90909 |\n| 2 | 清掃費 | 甲市 | 3501 |\n| 2 | 清掃費 | 乙町 | 3500 |\n')
  expect(lintRuleSet(ruleSet, registry.lints).map(({ code, args }) => [code, args['message']])).toEqual([['R0640', '事業【1】に「出典の箇所」がありません']])
})

test.each([
  ['人口の「最低割合方式」により', '「最低割合方式」により', 'R0641', '「最低割合方式」により'.replace('により', '')],
  ['甲市及び乙町が半分ずつ', '関係市町が半分ずつ', 'R0641', '関係市町'],
  ['甲市及び乙町が半分ずつ', '甲市及び乙町が半々に', 'R0223', undefined],
])('%s → %s: %s', (right, wrong, code, at) => {
  const text = rules.replace(right, wrong)
  const found = opened(text).diagnostics.find(({ severity }) => severity === 'error')
  expect(found?.code).toBe(code)
  if (at !== undefined) expect(text.slice(found!.span!.start, found!.span!.end)).toBe(at)
})

test('without it, its sentences are not understood', () => {
  const alone = openRuleSet([{ path: '規則.renkei', text: rules }, { path: '人口.json', text: people }])
  expect(alone.diagnostics.map(({ code }) => code)).toContain('R0135')
})

test('a mistake in a file of its source is shown where it stands', () => {
  const ruleSet = openRuleSet([{ path: '規則.renkei', text: rules }, { path: '人口.json', text: people.replace('8000', '"八千"') }], registry.opening)
  const [found] = [...ruleSet.diagnostics, ...evaluateRuleSet(ruleSet).diagnostics]
  expect(found?.span?.source).toBe('人口.json')
  expect(people.replace('8000', '"八千"').slice(found!.span!.start, found!.span!.end)).toBe('"八千"')
})

import { openRuleSet, evaluateRuleSet } from '@renkei/ruleset'
import { expect, test } from 'vitest'
import { checkPlugin } from '../src/check/index.ts'
import { builtIn, definePlugin, payersOf, type Plugin, PluginFault, type PluginMethod, register } from '../src/index.ts'

const everyone: PluginMethod<{ readonly payers: NonNullable<ReturnType<typeof payersOf>> }> = {
  name: 'everyone',
  called: '総額方式',
  sharesCost: true,
  recognise(clause, scope) {
    const payers = payersOf(clause, scope)
    return payers ? { bound: { payers } } : 'reported'
  },
  payers: ({ payers }) => payers,
  lower: ({ payers }, site) => site.within(payers, site.amount, site.builder.typeOf(site.amount)),
  reading: () => ({ method: 'everyone', values: {} }),
}

const rules = `枠組み　北部広域圏
期間は、令和7年度から令和7年度までとする。
中枢都市は、甲市とする。
連携市町は、乙町及び丙町とする。
負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、中枢都市が負担する。

事業【1】図書館の相互利用
事業費は、令和7年度491千円とする。
事業費の内訳は、運営費とする。
運営費は、関係市町が「総額方式」により負担する。
`

const opened = (plugin: Plugin) => openRuleSet([{ path: '規則.renkei', text: rules }], register([plugin]).registry.opening)

test('the built-in parts are a plug-in as any other', () => {
  expect(checkPlugin(builtIn, 'renkei')).toEqual({ plugin: builtIn, diagnostics: [] })
  const { registry, diagnostics } = register([])
  expect(diagnostics).toEqual([])
  expect(registry.opening.methods.map(({ name }) => name)).toEqual(builtIn.methods!.map(({ name }) => name))
  expect(registry.explanations).toHaveLength(builtIn.methods!.length)
  expect(registry.readings).toHaveLength(builtIn.methods!.length)
})

test('a method that does not conserve is told at its sentence, and gives no yen', () => {
  const ruleSet = opened({ name: 'test', methods: [everyone] })
  expect(ruleSet.diagnostics).toEqual([])
  const { diagnostics, outcome } = evaluateRuleSet(ruleSet)
  expect(diagnostics.map(({ code, span }) => [code, span && rules.slice(span.start, span.end)])).toEqual([['R0636', '運営費は、関係市町が「総額方式」により負担する。']])
  expect(outcome!.lines.map(({ state }) => state)).toEqual(['error'])
})

test('two of one name: the later is left out and told', () => {
  const twin = { ...everyone, name: 'pro-rata', called: '別の方式' }
  const { registry, diagnostics } = register([
    { name: 'first', methods: [everyone] },
    { name: 'second', methods: [{ ...everyone, name: 'other' }, twin], exporters: [{ name: 'table', export: () => '' }], sources: [{ name: 'mine', extensions: ['csv'], read: () => ({ diagnostics: [] }) }], lints: [{ name: 'hedge', look: () => [] }] },
  ])
  expect(diagnostics.map(({ code, args }) => [code, args['plugin'], args['kind'], args['name'], args['owner']])).toEqual([
    ['R0644', 'second', 'methods', '総額方式', 'first'],
    ['R0644', 'second', 'methods', 'pro-rata', 'renkei'],
    ['R0644', 'second', 'sources', 'csv', 'renkei'],
    ['R0644', 'second', 'exporters', 'table', 'renkei'],
    ['R0644', 'second', 'lints', 'hedge', 'renkei'],
  ])
  expect(registry.opening.methods[0]!.name).toBe('everyone')
})

test('a word of the language keeps its meaning', () => {
  const { diagnostics, registry } = register([{ name: 'test', methods: [{ ...everyone, words: ['均等に'] }] }])
  expect(diagnostics.map(({ code, args }) => [code, args['name'], args['owner']])).toEqual([['R0644', '均等に', 'renkei']])
  expect(registry.opening.words).toEqual([])
})

test.each<[string, unknown, readonly string[]]>([
  ['nothing', undefined, ['default export']],
  ['no name', { methods: [] }, ['name']],
  ['a part of another kind', { name: 'x', exporters: 'markdown' }, ['exporters']],
  ['a method without its functions', { name: 'x', methods: [{ name: 'a', sharesCost: true }] }, ['methods[0].recognise', 'methods[0].lower', 'methods[0].reading']],
  ['a method called by no 方式', { name: 'x', methods: [{ ...everyone, called: '総額' }] }, ['methods[0].called']],
  ['an extension with a dot', { name: 'x', sources: [{ name: 'a', extensions: ['.json'], read: () => ({}) }] }, ['sources[0].extensions[0]']],
  ['words in one language', { name: 'x', methods: [{ ...everyone, tell: { ja: () => '' } }] }, ['methods[0].tell.en']],
  ['a part that nobody knows', { name: 'x', method: [] }, ['default export']],
])('a bad plug-in: %s', (_, value, parts) => {
  const { plugin, diagnostics } = checkPlugin(value, './x.js')
  expect(plugin).toBeUndefined()
  expect(diagnostics.map(({ code, args }) => [code, args['part']])).toEqual(parts.map((part) => ['R0643', part]))
})

test('code that throws is the fault of its plug-in', () => {
  const failing = definePlugin({
    name: 'failing',
    methods: [
      {
        ...everyone,
        lower() {
          throw new TypeError('no such node')
        },
      },
    ],
  })
  expect(() => opened(failing)).toThrow(PluginFault)
  try {
    opened(failing)
  } catch (error) {
    expect((error as PluginFault).diagnostic).toMatchObject({ code: 'R0645', args: { plugin: 'failing', part: 'everyone.lower', reason: 'no such node' } })
  }
})

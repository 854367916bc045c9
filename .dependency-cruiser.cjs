/**
 * The arrows of the house (docs/ARCHITECTURE.md). A package may import what stands in its row, and nothing else of the workspace.
 * The core runs in a browser and a worker too, so nothing of Node is imported there.
 */
const arrows = {
  diagnostics: [],
  money: [],
  model: ['diagnostics'],
  plan: ['model', 'money'],
  figures: ['plan', 'model', 'diagnostics'],
  dsl: ['model', 'diagnostics'],
  compiler: ['dsl', 'plan', 'model', 'money', 'diagnostics'],
  evaluator: ['plan', 'money'],
  explanation: ['plan', 'model', 'money', 'diagnostics'],
  ruleset: ['compiler', 'figures', 'evaluator', 'plan', 'model', 'dsl', 'diagnostics'],
  plugin: ['ruleset', 'explanation', 'compiler', 'figures', 'dsl', 'diagnostics'],
  'example-plugin': ['plugin'],
  conformance: ['plan', 'money', 'model'],
  'adapters/csv': ['diagnostics'],
  'adapters/folder': ['adapters/csv', 'ruleset', 'diagnostics'],
  'adapters/sheet': ['adapters/csv', 'figures', 'plan', 'model', 'diagnostics'],
  'adapters/xlsx-in': ['adapters/sheet', 'adapters/csv', 'figures', 'model', 'diagnostics'],
  'adapters/xlsx': ['plan', 'money', 'model', 'diagnostics'],
  'adapters/twin': ['adapters/xlsx-in', 'adapters/xlsx', 'figures', 'plan', 'money', 'model', 'diagnostics'],
  'adapters/vision': ['dsl', 'model', 'diagnostics'],
  'adapters/estat': ['figures', 'model', 'diagnostics'],
  'adapters/report': ['ruleset', 'explanation', 'plan', 'money', 'model', 'diagnostics'],
  'adapters/sql': ['plan', 'money', 'model'],
  'language-server': ['ruleset', 'explanation', 'evaluator', 'compiler', 'plan', 'model', 'dsl', 'diagnostics', 'adapters/folder'],
  cli: ['plugin', 'ruleset', 'explanation', 'evaluator', 'compiler', 'plan', 'model', 'diagnostics', 'dsl', 'adapters/csv', 'adapters/folder', 'adapters/sheet', 'adapters/xlsx-in', 'adapters/estat', 'adapters/report', 'adapters/vision', 'adapters/sql', 'adapters/xlsx', 'adapters/twin'],
  'apps/vscode': ['language-server', 'ruleset', 'explanation', 'model', 'adapters/report', 'adapters/csv'],
  'apps/workbench': ['language-server', 'ruleset', 'explanation', 'evaluator', 'figures', 'plan', 'money', 'model', 'diagnostics', 'adapters/report', 'adapters/csv', 'adapters/sheet', 'adapters/vision', 'adapters/xlsx', 'adapters/xlsx-in'],
}
const folderOf = (name) => (name.startsWith('apps/') ? name : `packages/${name}`)
const core = ['diagnostics', 'money', 'model', 'plan', 'figures', 'dsl', 'compiler', 'evaluator', 'explanation', 'plugin']

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
    {
      name: 'core-without-node',
      severity: 'error',
      from: { path: [`^packages/(${core.join('|')})/src`, '^packages/language-server/src/(?!node)'] },
      to: { dependencyTypes: ['core'] },
    },
    ...Object.entries(arrows).map(([name, allowed]) => ({
      name: `arrows-of-${name}`,
      severity: 'error',
      from: { path: `^${folderOf(name)}/src` },
      to: { path: '^(?:packages|apps)/', pathNot: `^(?:packages/|apps/)(${[name.replace('apps/', ''), ...allowed].join('|')})/` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['@renkei/source', 'import', 'node', 'browser', 'default'] },
  },
}

import { defineConfig } from 'tsup'

/** Our packages are bundled from their sources, as users get them; the engines compared with are loaded as installed. */
export default defineConfig({
  entry: { main: 'src/main.ts', scenarios: 'src/scenarios.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  noExternal: [/^(?!@duckdb\/|@gorules\/|feelin$|json-logic-js$|mitata$|publicodes$|vscode-languageserver(?:-protocol)?(?:\/|$))/],
  external: ['@duckdb/node-api', '@gorules/zen-engine', 'feelin', 'json-logic-js', 'mitata', 'publicodes', /^vscode-languageserver(-protocol)?(\/|$)/],
  silent: true,
  esbuildOptions(options) {
    options.conditions = ['@renkei/source']
    // As in the command line: their builds for browsers are one file that needs no module of Node.
    options.alias = { ...options.alias, exceljs: 'exceljs/dist/exceljs.bare.min.js' }
  },
})

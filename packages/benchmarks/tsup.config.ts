import { defineConfig } from 'tsup'

/** Our packages are bundled from their sources, as users get them; the engines compared with are loaded as installed. */
export default defineConfig({
  entry: { main: 'src/main.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  noExternal: [/^@renkei\//],
  external: ['@duckdb/node-api', '@gorules/zen-engine', 'feelin', 'json-logic-js', 'mitata', 'publicodes'],
  silent: true,
  esbuildOptions(options) {
    options.conditions = ['@renkei/source']
  },
})

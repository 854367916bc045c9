import { defineConfig } from 'tsup'

/** One file that starts fast, with everything inside; each command is a piece of its own that is read when it is called. */
export default defineConfig({
  entry: { bin: 'src/bin.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // DuckDB is a native module, and read only by the command that computes with it.
  noExternal: [/^(?!@duckdb\/)/],
  splitting: true,
  minify: true,
  silent: true,
  clean: ['!types/**'],
  esbuildOptions(options) {
    options.conditions = ['@renkei/source']
    // Its build for browsers needs no module of Node: one file, and nothing that is looked up at run time.
    options.alias = { ...options.alias, exceljs: 'exceljs/dist/exceljs.bare.min.js' }
  },
})

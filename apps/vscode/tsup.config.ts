import { defineConfig } from 'tsup'

/** Two files with everything inside: what VS Code loads, and the server it starts. Only VS Code's own module stays outside. */
export default defineConfig({
  entry: { extension: 'src/extension.ts', server: 'src/server.ts' },
  format: 'cjs',
  outExtension: () => ({ js: '.cjs' }),
  platform: 'node',
  target: 'node20',
  noExternal: [/^(?!vscode$)/],
  external: ['vscode'],
  splitting: false,
  minify: true,
  silent: true,
  clean: ['extension.*', 'server.*'],
  esbuildOptions(options) {
    options.conditions = ['@renkei/source', 'node']
  },
})

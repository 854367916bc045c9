import { defineConfig, type Options } from 'tsup'

/** Each entry is one file with everything inside; only VS Code's own module stays outside. */
const alone: Options = { noExternal: [/^(?!vscode$)/], external: ['vscode'], splitting: false, minify: true, silent: true }

/** What VS Code loads and the server it starts: on a desk, and in a browser. */
export default defineConfig([
  {
    ...alone,
    entry: { extension: 'src/extension.ts', server: 'src/server.ts' },
    format: 'cjs',
    outExtension: () => ({ js: '.cjs' }),
    platform: 'node',
    target: 'node20',
    clean: ['extension.*', 'server.*'],
    esbuildOptions: (options) => void (options.conditions = ['@renkei/source', 'node']),
  },
  {
    ...alone,
    entry: { extension: 'src/web/extension.ts', server: 'src/web/server.ts' },
    outDir: 'dist/web',
    format: 'cjs',
    outExtension: () => ({ js: '.js' }),
    platform: 'browser',
    target: 'es2022',
    clean: true,
    esbuildOptions: (options) => void (options.conditions = ['@renkei/source', 'browser']),
  },
])

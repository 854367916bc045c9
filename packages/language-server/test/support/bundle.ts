import { build } from 'esbuild'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Puts an entry and all it needs into one file, as whoever ships the server does. Gives the path of the file. */
export async function bundle(statements: string, platform: 'node' | 'browser'): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'renkei-server-')), platform === 'node' ? 'server.cjs' : 'server.mjs')
  await build({
    stdin: { contents: statements, resolveDir: fileURLToPath(new URL('../../src', import.meta.url)), loader: 'ts' },
    outfile,
    bundle: true,
    platform,
    format: platform === 'node' ? 'cjs' : 'esm',
    conditions: ['@renkei/source'],
    logLevel: 'error',
  })
  return outfile
}

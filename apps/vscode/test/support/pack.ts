import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder into which the packed extension was unpacked. */
    readonly unpacked: string
  }
}

/** Packs the extension once, and unpacks it as VS Code does when it is installed. */
export default function pack(project: TestProject): () => void {
  const cwd = fileURLToPath(new URL('../..', import.meta.url))
  const unpacked = mkdtempSync(join(tmpdir(), 'vsix-'))
  const file = join(unpacked, 'renkei.vsix')
  execFileSync(process.execPath, [join(cwd, '../../node_modules/tsup/dist/cli-default.js')], { cwd, stdio: 'pipe' })
  execFileSync(process.execPath, ['scripts/package.mjs', file], { cwd, stdio: 'pipe' })
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    mkdirSync(dirname(join(unpacked, path)), { recursive: true })
    writeFileSync(join(unpacked, path), bytes)
  }
  project.provide('unpacked', unpacked)
  return () => rmSync(unpacked, { recursive: true })
}

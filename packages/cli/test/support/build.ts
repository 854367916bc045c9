import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Bundles the program once, for the tests that run it as people do. */
export default function build(): void {
  const tsup = createRequire(import.meta.url).resolve('tsup/dist/cli-default.js')
  execFileSync(process.execPath, [tsup], { cwd: fileURLToPath(new URL('../..', import.meta.url)), stdio: 'pipe' })
}

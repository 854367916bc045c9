import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const bin = fileURLToPath(new URL('../../bin/renkei.js', import.meta.url))

export interface Said {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the program as a process of its own; one that hangs is ended after a minute and has no code. */
export function renkei(args: readonly string[], options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {}): Said {
  const { cwd, env = {} } = options
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...env },
    ...(cwd === undefined ? {} : { cwd }),
  })
  return { code: status, out: stdout, err: stderr }
}

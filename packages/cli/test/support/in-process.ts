import { run } from '../../src/run.ts'
import { testIo } from './test-io.ts'
import type { Said } from './child.ts'

/** Runs a command line without a process of its own. */
export async function inProcess(...args: readonly string[]): Promise<Said> {
  const io = testIo()
  const code = await run(args, io)
  return { code, ...io.said }
}

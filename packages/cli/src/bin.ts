import { readFileSync } from 'node:fs'
import process from 'node:process'
import { createInterface } from 'node:readline/promises'
import { exitCode } from './exit-code.ts'
import { internalErrorText } from './internal-error-text.ts'
import { paintFor } from './paint.ts'
import { progressLine } from './render/progress-line.ts'
import { run } from './run.ts'

/** `renkei … | head` closes the pipe early: nobody reads on, so there is nothing left to say. */
function forgiveClosedPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

/** The day on the clock of the reader, not of Greenwich. */
function localDate(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** One line from the terminal; undefined where the reader ends it. */
async function ask(question: string): Promise<string | undefined> {
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  try {
    const ended = new Promise<undefined>((resolve) => lines.once('close', () => resolve(undefined)))
    return await Promise.race([lines.question(question), ended])
  } finally {
    lines.close()
  }
}

forgiveClosedPipe(process.stdout)
forgiveClosedPipe(process.stderr)
const { env } = process
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

try {
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    paintOut: paintFor(process.stdout, env),
    paintErr: paintFor(process.stderr, env),
    network: { fetch: globalThis.fetch, ...(env['ESTAT_APP_ID'] ? { appId: env['ESTAT_APP_ID'].trim() } : {}) },
    today: localDate(new Date()),
    ...(process.stdin.isTTY && process.stdout.isTTY ? { ask } : {}),
    ...(process.stderr.isTTY ? { progress: (done: number) => void process.stderr.write(progressLine(done)) } : {}),
    version,
  })
} catch (error) {
  process.stderr.write(internalErrorText(error, version, (env['RENKEI_DEBUG'] ?? '') !== ''))
  process.exitCode = exitCode.internal
}

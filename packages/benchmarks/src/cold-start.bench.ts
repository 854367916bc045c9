import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Section } from './section.ts'
import { yamagataFolder } from './yamagata.ts'

const renkei = fileURLToPath(new URL('../../cli/bin/renkei.js', import.meta.url))

/** A whole process from nothing: what someone at a terminal waits for. */
export function coldStartSection(): Section {
  let checksum = 0
  const run = (args: readonly string[]): number => (checksum += execFileSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] }).length)
  return {
    title: 'A cold start',
    work: 'A process that reads, checks and evaluates the 44 programmes and prints one year, nothing kept between runs.',
    entries: [
      { name: 'node -e 0', run: () => run(['-e', '0']) },
      { name: 'renkei evaluate', run: () => run([renkei, 'evaluate', yamagataFolder, '--year', '2025']) },
    ],
    unit: 'node -e 0',
    targets: [{ of: 'renkei evaluate', than: 'node -e 0', atMost: 5 }],
    checksum: () => checksum,
  }
}

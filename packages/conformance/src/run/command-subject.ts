import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Answer, CaseInput, Subject } from './result.ts'

/**
 * Any program as a back end: it is called as `<command> <plan.json> <figures.json>` and writes `{ "lines": […] }` or `{ "refused": "cause" }` to its
 * output. A program that fails refuses the case with what it said.
 */
export function commandSubject(command: string, ...args: readonly string[]): Subject {
  return {
    name: [command, ...args].join(' '),
    answer: (cases) => Promise.resolve(cases.map((one) => ask(command, args, one))),
  }
}

function ask(command: string, args: readonly string[], { plan, figures }: CaseInput): Answer {
  const folder = mkdtempSync(join(tmpdir(), 'renkei-conformance-'))
  try {
    const files = { plan: join(folder, 'plan.json'), figures: join(folder, 'figures.json') }
    writeFileSync(files.plan, JSON.stringify(plan))
    writeFileSync(files.figures, JSON.stringify(figures))
    const { status, stdout, stderr } = spawnSync(command, [...args, files.plan, files.figures], { encoding: 'utf8', maxBuffer: 2 ** 28 })
    return status === 0 ? (JSON.parse(stdout) as Answer) : { refused: stderr.split('\n')[0] || 'the program failed' }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

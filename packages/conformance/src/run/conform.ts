import { countsOf, type Counts } from '../random/counts.ts'
import type { Answer, CaseInput, LineResult, Subject } from './result.ts'

export interface ExpectedCase extends CaseInput {
  readonly expected: readonly LineResult[]
}

/** A line that came out otherwise than expected. */
export interface Difference {
  readonly case: string
  readonly expected: LineResult
  readonly found: LineResult | undefined
}

export interface Conformance {
  readonly subject: string
  readonly cases: number
  /** Lines compared. */
  readonly lines: number
  readonly differences: readonly Difference[]
  /** By cause, in how many cases. */
  readonly refused: Readonly<Record<string, number>>
  readonly counts: Counts
}

/** Puts a back end under the cases: every line must have the same state and the same yen. What it refuses is counted by cause, never passed over. */
export async function conform(subject: Subject, cases: readonly ExpectedCase[]): Promise<Conformance> {
  const differences: Difference[] = []
  const refused: Record<string, number> = {}
  let lines = 0
  const { batch = 1 } = subject
  for (let at = 0; at < cases.length; at += batch) {
    const asked = cases.slice(at, at + batch)
    const answers = await subject.answer(asked)
    asked.forEach((one, i) => {
      const answer: Answer = answers[i] ?? { refused: 'no answer' }
      if ('refused' in answer) refused[answer.refused] = (refused[answer.refused] ?? 0) + 1
      else {
        lines += one.expected.length
        differences.push(...differencesOf(one, answer.lines))
      }
    })
  }
  return { subject: subject.name, cases: cases.length, lines, differences, refused, counts: countsOf(cases.map(({ plan }) => plan)) }
}

function differencesOf({ name, expected }: ExpectedCase, lines: readonly LineResult[]): readonly Difference[] {
  const found = new Map(lines.map((line) => [keyOf(line), line]))
  return expected.flatMap((line) => (sameLine(line, found.get(keyOf(line))) ? [] : [{ case: name, expected: line, found: found.get(keyOf(line)) }]))
}

function keyOf({ scenario = '', line, year }: LineResult): string {
  return JSON.stringify([scenario, line, year])
}

function sameLine(a: LineResult, b: LineResult | undefined): boolean {
  if (b === undefined || a.state !== b.state || a.yen?.length !== b.yen?.length) return false
  return a.yen === undefined || a.yen.every((yen, i) => yen === b.yen![i])
}

/** The result in a few lines of text, for the end of a run. */
export function conformanceTable({ subject, cases, lines, differences, refused, counts }: Conformance): string {
  const share = (count: number): string => `${Math.round((count * 1000) / cases) / 10} %`
  const rows = Object.entries({ ...counts.operators, ...counts.edges }).map(([name, count]) => `  ${name.padEnd(20)} ${String(count).padStart(6)}  ${share(count).padStart(7)}`)
  const causes = Object.entries(refused).map(([cause, count]) => `  refused: ${cause} ${count} (${share(count)})`)
  return [`${subject}: ${cases} plans, ${lines} lines compared, ${differences.length} differences`, ...causes, ...rows].join('\n')
}

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
  /** Cases carried wholly, every line as expected. */
  readonly agreed: number
  /** Lines compared. */
  readonly lines: number
  readonly differences: readonly Difference[]
  /** By cause, in how many cases: wholly refused, or without some of their lines. */
  readonly refused: Readonly<Record<string, number>>
  /** Lines of the cases that were carried in part. */
  readonly refusedLines: number
  readonly counts: Counts
}

/** What came of some cases, to be added up. */
interface Tally {
  agreed: number
  lines: number
  refusedLines: number
  readonly differences: Difference[]
  readonly refused: Record<string, number>
}

/**
 * Puts a back end under the cases: every line must have the same state and the same yen. What it refuses is counted by cause, never passed
 * over. `tell` hears how many cases are done.
 */
export async function conform(subject: Subject, cases: readonly ExpectedCase[], tell: (done: number) => void = () => undefined): Promise<Conformance> {
  const tally: Tally = { agreed: 0, lines: 0, refusedLines: 0, differences: [], refused: {} }
  const { batch = 1 } = subject
  for (let at = 0; at < cases.length; at += batch) {
    const asked = cases.slice(at, at + batch)
    const answers = await subject.answer(asked)
    asked.forEach((one, i) => count(tally, subject, one, answers[i] ?? { refused: 'no answer' }))
    tell(Math.min(cases.length, at + batch))
  }
  return { subject: subject.name, cases: cases.length, ...tally, counts: countsOf(cases.map(({ plan }) => plan)) }
}

function count(tally: Tally, subject: Subject, one: ExpectedCase, answer: Answer): void {
  const cause = 'refused' in answer ? answer.refused : answer.without?.[0]?.cause
  if (cause !== undefined) tally.refused[cause] = (tally.refused[cause] ?? 0) + 1
  if ('refused' in answer) return
  const without = new Set(answer.without?.map((line) => keyOf(line)))
  const expected = one.expected.filter((line) => !without.has(keyOf(line)))
  const differences = differencesOf(subject, { ...one, expected }, answer.lines)
  tally.lines += expected.length
  tally.refusedLines += without.size
  tally.differences.push(...differences)
  if (cause === undefined && differences.length === 0) tally.agreed++
}

function differencesOf({ showsAs = (state) => state }: Subject, { name, expected }: ExpectedCase, lines: readonly LineResult[]): readonly Difference[] {
  const found = new Map(lines.map((line) => [keyOf(line), line]))
  const isSame = (line: LineResult, other: LineResult | undefined): boolean => other !== undefined && showsAs(line.state) === showsAs(other.state) && sameYen(line, other)
  return expected.flatMap((line) => (isSame(line, found.get(keyOf(line))) ? [] : [{ case: name, expected: line, found: found.get(keyOf(line)) }]))
}

function keyOf({ scenario = '', line, year }: Pick<LineResult, 'scenario' | 'line' | 'year'>): string {
  return JSON.stringify([scenario, line, year])
}

function sameYen(a: LineResult, b: LineResult): boolean {
  if (a.yen?.length !== b.yen?.length) return false
  return a.yen === undefined || a.yen.every((yen, i) => yen === b.yen![i])
}

/** The result in a few lines of text, for the end of a run. */
export function conformanceTable({ subject, cases, lines, differences, refused, counts }: Conformance): string {
  const share = (count: number): string => `${Math.round((count * 1000) / cases) / 10} %`
  const rows = Object.entries({ ...counts.operators, ...counts.edges }).map(([name, count]) => `  ${name.padEnd(20)} ${String(count).padStart(6)}  ${share(count).padStart(7)}`)
  const causes = Object.entries(refused).map(([cause, count]) => `  refused: ${cause} ${count} (${share(count)})`)
  return [`${subject}: ${cases} plans, ${lines} lines compared, ${differences.length} differences`, ...causes, ...rows].join('\n')
}

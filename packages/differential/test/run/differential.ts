import { conform, randomCases, referenceLines, type Conformance, type Difference, type Subject } from '@renkei/conformance'

/** Plans drawn together; each such lot has a seed of its own, so that a difference is found again without the lots before it. */
const LOT = 100

/** What came of all plans in one back end. */
export interface Column extends Omit<Conformance, 'counts'> {
  readonly seconds: number
}

export interface Differential {
  readonly plans: number
  readonly columns: readonly Column[]
  readonly counts: Conformance['counts']
}

/** Puts every back end under the same random plans, lot by lot. `tell` hears how many plans are done, and by whom. */
export async function differential(subjects: readonly Subject[], seed: number, plans: number, tell: (done: number, subject: string) => void): Promise<Differential> {
  let all: Differential | undefined
  for (let first = 0; first < plans; first += LOT) {
    const cases = randomCases(seed + first / LOT, Math.min(LOT, plans - first)).map((one) => ({ ...one, expected: referenceLines(one) }))
    const columns: Column[] = []
    let counts: Conformance['counts'] = { operators: {}, edges: {} }
    for (const subject of subjects) {
      const start = performance.now()
      const found = await conform(subject, cases, (done) => tell(first + done, subject.name))
      columns.push({ ...found, seconds: (performance.now() - start) / 1000 })
      counts = found.counts
    }
    all = all === undefined ? { plans: cases.length, columns, counts } : together(all, { plans: cases.length, columns, counts })
  }
  return all!
}

function together(a: Differential, b: Differential): Differential {
  return {
    plans: a.plans + b.plans,
    columns: a.columns.map((column, at) => added(column, b.columns[at]!)),
    counts: { operators: sums(a.counts.operators, b.counts.operators), edges: sums(a.counts.edges, b.counts.edges) },
  }
}

function added(a: Column, b: Column): Column {
  const differences: readonly Difference[] = [...a.differences, ...b.differences]
  return {
    subject: a.subject,
    cases: a.cases + b.cases,
    agreed: a.agreed + b.agreed,
    lines: a.lines + b.lines,
    refusedLines: a.refusedLines + b.refusedLines,
    seconds: a.seconds + b.seconds,
    refused: sums(a.refused, b.refused),
    differences,
  }
}

function sums(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return Object.fromEntries(keys.map((key) => [key, (a[key] ?? 0) + (b[key] ?? 0)]))
}

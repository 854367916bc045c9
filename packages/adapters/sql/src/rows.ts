import type { Plan } from '@renkei/plan'
import type { SqlState } from './lower/lines.ts'

/** One row that a statement returns, in the order of its columns; the first is left out where there are no scenarios. */
export interface SqlRow {
  readonly scenario: string
  readonly line: string
  readonly year: string
  readonly body: string
  /** Whole yen; null where the line has none, or the body is not one of those concerned. */
  readonly yen: bigint | null
  readonly state: SqlState
}

/** A line in one year, drawn together from its rows. */
export interface SqlLine {
  /** '' is the plan as it stands. */
  readonly scenario: string
  readonly line: string
  readonly year: string
  readonly state: SqlState
  /** In the order of the line's body axis; undefined where the state has no yen. */
  readonly yen: readonly (bigint | null)[] | undefined
}

/** Rows in any order, drawn together by scenario, line and year. */
export function linesOfRows({ axes, lines }: Plan, rows: Iterable<SqlRow>): readonly SqlLine[] {
  const positions = new Map(axes.map(({ id, members }) => [id, new Map(members.map((member, at) => [member, at]))]))
  const bodies = new Map(lines.map((line) => [line.id, positions.get(line.bodies)!]))
  const found = new Map<string, SqlLine & { readonly yen: (bigint | null)[] }>()
  for (const { scenario, line, year, body, yen, state } of rows) {
    const key = `${scenario}\n${line}\n${year}`
    let known = found.get(key)
    if (known === undefined) found.set(key, (known = { scenario, line, year, state, yen: [] }))
    known.yen[bodies.get(line)!.get(body)!] = yen
  }
  return [...found.values()].map((line) => (line.state === 'determined' || line.state === 'provisional' ? line : { ...line, yen: undefined }))
}

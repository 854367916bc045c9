import { diagnostic, didYouMean, type Diagnostic } from '@renkei/diagnostics'
import { normaliseName } from '@renkei/model'
import type { RecordRow } from './record-rows.ts'

/** A programme that records may be about. */
export interface RecordedProgramme {
  readonly number: string
  readonly name: string
  readonly costs: readonly string[]
}

const NUMBER = /^(?:事業)?【?(\d+)】?/

/** The number of the programme a row is about, by number or by name; as typed where it is neither. */
export function programmeOf({ programme }: Pick<RecordRow, 'programme'>, known: readonly RecordedProgramme[]): string {
  const typed = normaliseName(programme)
  return NUMBER.exec(typed)?.[1] ?? known.find(({ name }) => normaliseName(name) === typed)?.number ?? typed
}

/** A record of a cost that is not there would be read by nothing: each name is told once. */
export function recordsOfNothing(rows: readonly RecordRow[], known: readonly RecordedProgramme[]): readonly Diagnostic[] {
  const told = new Set<string>()
  return rows.flatMap((row) => {
    const number = programmeOf(row, known)
    const programme = known.find((found) => normaliseName(found.number) === number)
    const key = JSON.stringify([number, programme ? row.cost : ''])
    const isKnown = programme?.costs.some((cost) => normaliseName(cost) === row.cost) ?? false
    if (known.length === 0 || isKnown || told.has(key)) return []
    told.add(key)
    return programme
      ? diagnostic('record-of-nothing', { what: `事業【${number}】の${row.cost}` }, row.about.cost, { suggestion: didYouMean(row.cost, programme.costs) })
      : diagnostic('record-of-nothing', { what: row.programme }, row.about.programme, { suggestion: didYouMean(row.programme, known.map(({ name }) => name)) })
  })
}

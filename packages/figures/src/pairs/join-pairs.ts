import { add, type Fraction } from '../fraction.ts'
import type { CellValue } from '../cell-value.ts'
import type { Observation } from '../observation.ts'
import { vintageKey } from '../vintage-group.ts'

/** A row of a pair as the table names it, and the pair it counts for now that bodies have merged. */
export interface PairRow {
  readonly observation: Observation
  readonly pair: string
}

const NONE: Fraction = { numerator: 0n, denominator: 1n }

/** Rows of one time that count for the same pair, because its bodies were several, are added. */
export function joinPairs(rows: readonly PairRow[]): readonly Observation[] {
  const groups = new Map<string, PairRow[]>()
  for (const row of rows) {
    const key = `${row.pair} ${vintageKey(row.observation.vintage)}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()].flatMap((same) => {
    const plain = same.every(({ observation, pair }) => observation.body === pair)
    if (plain) return same.map(({ observation }) => observation)
    const [{ observation, pair }] = same as [PairRow, ...PairRow[]]
    return [{ ...observation, body: pair, value: sumOf(distinct(same).map(({ observation: { value } }) => value)) }]
  })
}

/** The same row twice is one. */
function distinct(rows: readonly PairRow[]): readonly PairRow[] {
  return [...new Map(rows.map((row) => [row.observation.body, row])).values()]
}

/** Nil adds nothing; what is not known leaves the sum unknown. */
function sumOf(values: readonly CellValue[]): CellValue {
  const unknown = values.find((value) => value.kind !== 'number' && (value.kind !== 'mark' || value.meaning !== 'nil'))
  const numbers = values.flatMap((value) => (value.kind === 'number' ? [value] : []))
  const [first] = numbers
  return unknown ?? (first === undefined ? values[0]! : { ...first, value: numbers.map(({ value }) => value).reduce(add, NONE) })
}

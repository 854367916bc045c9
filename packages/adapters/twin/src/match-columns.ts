import { normaliseName } from '@renkei/model'
import type { ExpectedLine } from './expected.ts'
import type { AmountColumn } from './find-tables.ts'

/** A column of the workbook that says what a line of the rules says. */
export interface Matched {
  readonly column: AmountColumn
  readonly line: ExpectedLine
}

/** How far the amounts of half of the bodies may be from those of the rules, unless the same amount is shared. */
const FAR = 0.25

/** For each line the column that is nearest to it, equal yen first; names of costs in headings decide between columns as near. */
export function matchColumns(columns: readonly AmountColumn[], lines: readonly ExpectedLine[]): readonly Matched[] {
  const pairs = columns.flatMap((column) => lines.flatMap((line) => scoreOf(column, line)))
  pairs.sort((a, b) => b.equal - a.equal || Number(b.named) - Number(a.named) || a.distance - b.distance)
  const taken = new Set<AmountColumn>()
  const found = new Map<string, Matched>()
  for (const { column, line } of pairs) {
    if (taken.has(column) || found.has(line.line)) continue
    taken.add(column)
    found.set(line.line, { column, line })
  }
  return [...found.values()].sort((a, b) => columns.indexOf(a.column) - columns.indexOf(b.column))
}

interface Score extends Matched {
  /** Share of the bodies whose yen are equal, in tenths. */
  readonly equal: number
  readonly named: boolean
  readonly distance: number
}

function scoreOf(column: AmountColumn, line: ExpectedLine): readonly Score[] {
  const both = [...line.yen].flatMap(([code, yen]) => {
    const at = column.values.get(code)
    return at === undefined ? [] : [{ found: at.value, yen }]
  })
  const headings = column.headings.map(normaliseName)
  const named = headings.some((text) => text.includes(normaliseName(line.cost)))
  // One number alone says too little: its heading must name the cost.
  if (both.length * 2 < line.yen.size || both.length === 0 || (both.length === 1 && !named)) return []
  const distances = both.map(({ found, yen }) => Math.abs(found - yen) / Math.max(1, Math.abs(yen))).sort((a, b) => a - b)
  const distance = distances[Math.floor((distances.length - 1) / 2)]!
  const sum = (of: 'found' | 'yen'): number => both.reduce((all, each) => all + each[of], 0)
  if (distance > FAR && sum('found') !== sum('yen')) return []
  const equal = Math.floor((both.filter(({ found, yen }) => found === yen).length * 10) / both.length)
  return [{ column, line, equal, distance, named }]
}

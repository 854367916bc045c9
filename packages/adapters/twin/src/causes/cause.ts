import type { Alternative, ExpectedLine } from '../expected.ts'
import type { AmountColumn } from '../find-tables.ts'

export type CauseKind = 'other-edition' | 'rounded-midway' | 'share-truncated' | 'row-copied' | 'rounded-otherwise'

/** Why a column differs, as far as its numbers tell. */
export interface Cause {
  readonly kind: CauseKind
  /** In words, for people. */
  readonly detail: string
}

/** What a cause is looked for in. */
export interface Suspect {
  readonly column: AmountColumn
  readonly line: ExpectedLine
  readonly alternatives: readonly Alternative[]
}

export type FindCause = (suspect: Suspect) => Cause | undefined

/** What the workbook says, by code, of the bodies that are concerned. */
export function foundYen({ column, line }: Suspect): ReadonlyMap<string, number> {
  return new Map([...line.yen.keys()].flatMap((code) => {
    const at = column.values.get(code)
    return at === undefined ? [] : [[code, at.value]]
  }))
}

/** Whether a guess gives what is found, but for one body at most that takes what is left of the amount. */
export function explains(guess: ReadonlyMap<string, number>, found: ReadonlyMap<string, number>, amount: number): boolean {
  const other = [...found].filter(([code, yen]) => guess.get(code) !== yen)
  if (other.length === 0) return true
  const sum = [...found.values()].reduce((all, yen) => all + yen, 0)
  return other.length === 1 && found.size > 2 && sum === amount
}

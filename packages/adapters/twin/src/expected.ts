import type { Rational } from '@renkei/money'

/** What the rules say of one cost in one year. */
export interface ExpectedLine {
  readonly line: string
  readonly programme: string
  readonly cost: string
  /** By code of the body; who is not concerned is left out. */
  readonly yen: ReadonlyMap<string, number>
  readonly basis?: Basis
}

/** How the amount is shared, before anything is rounded. */
export interface Basis {
  readonly amount: Rational
  /** By code. */
  readonly weights: ReadonlyMap<string, Rational>
  /** The terms of a mix (均等割, 人口割 …), by code each; they sum to the weight. */
  readonly parts: readonly ReadonlyMap<string, Rational>[]
}

/** The same rules with other figures: another census, another year. */
export interface Alternative {
  /** 国勢調査 平成27年の人口. */
  readonly label: string
  /** By line, then by code. */
  readonly yen: ReadonlyMap<string, ReadonlyMap<string, number>>
}

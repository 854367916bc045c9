/** The names a rule set has, as types; `renkei pack --types` writes them. Without them every text is a name. */
export interface Names {
  /** Fiscal years of the period. */
  readonly year: number
  /** Bodies, by name. */
  readonly body: string
  /** Costs, by the number of their programme. */
  readonly costs: Readonly<Record<string, string>>
}

/** The number of a programme, as text: `12`. */
export type ProgrammeOf<N extends Names> = keyof N['costs'] & string

/** What one file may hold. Each limit has its own diagnostic; nothing beyond is read. */
export const limits = {
  /** Characters (UTF-16 code units) of one file. */
  characters: 2_000_000,
  /** Tokens of one sentence: a list of 5,000 names fits. */
  tokens: 20_000,
  /** Levels of （ ） inside each other. */
  nesting: 8,
  /** Levels of clauses and sets inside each other: a clause that describes a noun of a clause that describes a noun. */
  clauses: 32,
} as const

/** What a table may hold. Beyond, it is refused with a diagnostic and never read in part. */
export const LIMITS = {
  /** UTF-16 code units of text: 50 MB of ASCII. */
  characters: 50_000_000,
  rows: 200_000,
  cells: 4_000_000,
} as const

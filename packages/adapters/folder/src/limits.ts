const MEGABYTE = 1024 * 1024

/** How much is read: far above any real agreement, low enough that a mistaken folder ends in a message and not in a hang. */
export const limits = {
  /** A file of rules. */
  ruleBytes: 5 * MEGABYTE,
  /** A table. */
  tableBytes: 50 * MEGABYTE,
  /** A packed rule set. */
  packageBytes: 50 * MEGABYTE,
  /** Files and folders looked at. */
  entries: 10_000,
  /** Folders within folders. */
  depth: 32,
} as const

/** For messages: 5MB. */
export function megabytes(bytes: number): string {
  return `${Math.floor(bytes / MEGABYTE)}MB`
}

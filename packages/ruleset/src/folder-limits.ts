import type { SourceKind } from './source-name.ts'

/** In bytes. */
export const MEGABYTE = 1024 * 1024

/** How much of a folder is read, wherever it is opened: far above any real agreement, low enough that a mistaken folder ends in a message and not in a hang. */
export const folderLimits = {
  /** Of a file, by what it is. */
  bytes: { rules: 5 * MEGABYTE, table: 50 * MEGABYTE, package: 50 * MEGABYTE } satisfies Readonly<Record<SourceKind, number>>,
  /** Files and folders looked at. */
  entries: 10_000,
  /** Folders within folders. */
  depth: 32,
} as const

/** For messages: 5MB. */
export function megabytes(bytes: number): string {
  return `${Math.floor(bytes / MEGABYTE)}MB`
}

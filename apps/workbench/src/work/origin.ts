import type { Writing } from './writing.ts'

/** The folder or zip a work was opened from, as it was then. What is written since stands in the work. */
export interface Origin {
  /** Its own on this machine: works and their versions only refer to it. */
  readonly id: string
  readonly files: readonly OriginFile[]
}

export interface OriginFile {
  /** As rules write it: letters composed, endings small. */
  readonly path: string
  /** As it is called in the folder. */
  readonly name: string
  readonly content: Blob
  /** How its text was written; absent where it is no rules and no table, or cannot be read as text. */
  readonly writing?: Writing
}

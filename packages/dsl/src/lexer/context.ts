import type { Span } from '@renkei/diagnostics'
import type { KnownNames } from './known-names.ts'
import type { Token } from './token.ts'

/** What every matcher sees: the flat text, and `half`, the same in half-width and of the same length, so that offsets agree. */
export interface ScanContext {
  readonly source: string
  readonly text: string
  readonly half: string
  readonly known: KnownNames
  /** What was read so far; `scan` adds to it. */
  readonly tokens: Token[]
}

/** Reads the token at a place, or nothing. */
export type Matcher = (context: ScanContext, offset: number) => Token | undefined

export function spanOf({ source }: { readonly source: string }, start: number, end: number): Span {
  return { source, start, end }
}

import type { Diagnostic } from '@renkei/diagnostics'
import type { Block } from './block.ts'

/** A document as blocks, and what was left out of it. */
export interface BlockReading {
  readonly blocks: readonly Block[]
  readonly diagnostics: readonly Diagnostic[]
}

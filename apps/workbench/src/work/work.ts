import type { SourceText } from '@renkei/ruleset'

/** What somebody is working on: the files of one rule set. */
export interface Work {
  /** Its own on this machine. */
  readonly id: string
  /** What the author calls it: until renamed, the name of the folder it came from. */
  readonly name: string
  readonly files: readonly SourceText[]
  /** The rule set of the gallery it began as. */
  readonly from?: string
}

import type { SourceText } from '@renkei/ruleset'
import type { Origin } from './origin.ts'

export interface WorkFile extends SourceText {
  /** Its path in the folder the work came from, where it is another one by now: how the file is written there goes along with it. */
  readonly cameAs?: string
}

/** What somebody is working on: the files of one rule set. */
export interface Work {
  /** Its own on this machine. */
  readonly id: string
  /** What the author calls it: until renamed, the name of the folder it came from. */
  readonly name: string
  readonly files: readonly WorkFile[]
  /** The rule set of the gallery it began as. */
  readonly from?: string
  /** The folder or zip it was opened from. */
  readonly origin?: Origin
}

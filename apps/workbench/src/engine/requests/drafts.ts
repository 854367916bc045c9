import { ReadingCache, type SourceText } from '@renkei/ruleset'

/** Rule sets that are not the work: those it is compared with, and what it would be with something changed. */
export class Drafts {
  /** What was read of them before. */
  readonly cache = new ReadingCache()
  readonly others = new Map<string, readonly SourceText[]>()

  keep(name: string, files: readonly SourceText[]): null {
    this.others.set(name, files)
    return null
  }
}

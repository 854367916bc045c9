import type { Diagnostic } from '@renkei/diagnostics'
import type { SourceText } from '@renkei/ruleset'

/** The texts of a folder, and what is wrong with its files. */
export interface FolderTexts {
  readonly sources: readonly SourceText[]
  /** Where the rules have no heading 版. */
  readonly version?: string
  readonly diagnostics: readonly Diagnostic[]
  /** False where a file had to be left out: nothing is computed without it. */
  readonly complete: boolean
}

/** What the place where the server runs can do. All of it is told in URIs. */
export interface Host {
  /** ISO date. */
  today(): string
  /** The folder of the rule set that a file belongs to, where the host knows better than the folder it lies in. */
  rootOf?(uri: string, workspaceFolders: readonly string[]): string | undefined
  /** The texts of a folder; files that did not change are not read again. Undefined where it is given by the client. */
  read?(folder: string): FolderTexts | undefined
  /** Folders of rule sets below others: their rules may be referred to. */
  foldersBelow?(folders: readonly string[]): readonly string[]
  /** Of the platform, where it has one. */
  digest?(text: string): string
}

import type { Diagnostic, Language } from '@renkei/diagnostics'
import type { RuleSet } from '@renkei/ruleset'

/** What an importer is given. */
export interface ImportInput {
  /** As typed on the command line. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly language: Language
  /** The rule set of the folder that is written to, where it is one. */
  readonly target?: RuleSet
  /** Of a workbook: the sheet that is meant. */
  readonly sheet?: string
  /** 対応表.csv: what the columns are, as kept from the time before. */
  readonly mapping?: { readonly path: string; readonly text: string }
  /** What is measured, where the file does not say. */
  readonly name?: string
}

/** What came of a file. With an error among the diagnostics nothing is written. */
export interface Imported {
  /** New files by their path in the folder. */
  readonly files: Readonly<Record<string, string>>
  readonly diagnostics: readonly Diagnostic[]
  /** The texts that places in the diagnostics refer to. */
  readonly texts: ReadonlyMap<string, string>
  /** What the reader should know of what was read, in full lines. */
  readonly told: string
  /** Files that an earlier import of this kind put into the folder, by the list it left there. */
  readonly former?: (textAt: (path: string) => string | undefined) => readonly string[]
}

/** Reads one kind of file into files of a rule set. */
export interface Importer {
  /** How names of its files end, without the dot, in small letters. */
  readonly extensions: readonly string[]
  /** Of an ending that several kinds share: whether this is the one. */
  readonly recognises?: (bytes: Uint8Array) => Promise<boolean>
  /** Read only when a file of its kind is imported. */
  readonly load: () => Promise<(input: ImportInput) => Imported | Promise<Imported>>
}

import type { Language } from '@renkei/diagnostics'
import type { Registry } from '@renkei/plugin'
import type { CommandName, Format } from './option-table.ts'

/** The options of a command with their values read. */
export interface Options {
  readonly language: Language
  /** Western fiscal year. */
  readonly year?: number
  /** Number of a programme, half-width: `12`. */
  readonly programme?: string
  /** Name or code of a body, as typed. */
  readonly body?: string
  readonly format: Format
  readonly strict: boolean
  /** ISO date. */
  readonly asOf?: string
  readonly reading: boolean
  /** Of fmt: show, change nothing. */
  readonly check?: true
  /** Of lint: write what needs no decision. */
  readonly fix?: true
  /** Of coverage: take sentences out and see who notices. */
  readonly mutate?: true
  /** Of init and report: what is to be written, as typed. */
  readonly kind?: string
  /** Of import: the sheet of a workbook, the file that says what its columns are, and what is measured. */
  readonly sheet?: string
  readonly mapping?: string
  readonly name?: string
  /** The folder or the file that is written to. */
  readonly out?: string
  /** Of export: what is written, where the ending of the file does not say it. */
  readonly as?: string
  /** Of twin: the folder of the rules. */
  readonly with?: string
  /** Of pack: the file of the edition before. */
  readonly before?: string
  /** Of diff: a table in the place of the one of its name. */
  readonly figures?: string
  /** Of diff: the basis of an indicator, as typed: 人口=直近の国勢調査. */
  readonly basis?: string
  /** Of pack: the names as TypeScript types, too. */
  readonly types?: true
  /** Replace a file that is there. */
  readonly force?: true
  /** Of simulate: the table of scenarios. */
  readonly scenarios?: string
  /** Modules to load, as typed. */
  readonly plugins?: readonly string[]
  /** What they and Renkei bring, once loaded. */
  readonly registry?: Registry
  /** A form that is none of the built-in ones: one that a plug-in may bring. */
  readonly exporter?: string
  /** Further folders or files, for commands that take several. */
  readonly others?: readonly string[]
}

/** What a command line asks for. */
export type Request =
  | { readonly kind: 'version' }
  | { readonly kind: 'help'; readonly command?: CommandName; readonly language: Language }
  | { readonly kind: 'command'; readonly command: CommandName; readonly folder: string; readonly options: Options }

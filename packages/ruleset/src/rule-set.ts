import type { Compiled } from '@renkei/compiler'
import type { Diagnostic } from '@renkei/diagnostics'
import type { RuleFile } from '@renkei/dsl'
import type { Table } from '@renkei/figures'
import type { Names } from './typed/names.ts'

/** A file of a rule set: `*.renkei` or `*.csv`, already decoded. */
export interface SourceText {
  /** Path inside the folder, `/` between folders. */
  readonly path: string
  readonly text: string
}

/** Rules that are referred to. */
export interface UsedPackage {
  readonly name: string
  readonly version: string
  /** The folder or file they lie in; the sources of their files begin with it. */
  readonly path: string
  /** Over every path and text. */
  readonly hash: string
}

/** A folder of rules and tables, read and understood; with its names as types where they are known. */
export interface RuleSet<N extends Names = Names> {
  /** The name given, else that of the framework. */
  readonly name: string
  readonly version: string
  /** Over every path and text: equal folders have equal hashes. */
  readonly hash: string
  /** The texts it was read from: its own, then those of the packages it refers to. */
  readonly sources: readonly SourceText[]
  /** Its own, then those of the packages it refers to. */
  readonly files: readonly RuleFile[]
  /** The packages it refers to, directly or through others. */
  readonly packages: readonly UsedPackage[]
  readonly tables: readonly Table[]
  readonly compiled: Compiled
  readonly diagnostics: readonly Diagnostic[]
  /** What was not built in when it was read: words, and names of methods. */
  readonly plugged: { readonly words: readonly string[]; readonly methods: readonly string[] }
  /** Fiscal years of the period. */
  readonly years: readonly N['year'][]
  /** In the order in which the rules declare them: the order in which they are shown. Ties go by the order of the plan's axis. */
  readonly bodies: readonly { readonly code: string; readonly name: N['body'] }[]
  readonly programmes: readonly { readonly number: string; readonly title: string }[]
}

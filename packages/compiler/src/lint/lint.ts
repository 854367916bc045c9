import { compareDiagnostics, type Diagnostic } from '@renkei/diagnostics'
import type { RuleFile } from '@renkei/dsl'
import type { Program } from '../1-bind/program.ts'
import { lints } from './lints.ts'

/** What a lint looks at: the meaning of the rules and their wording. */
export interface Linted {
  readonly program: Program
  readonly files: readonly RuleFile[]
}

/** One way in which rules that can be computed may still mislead who reads them. */
export interface Lint {
  readonly name: string
  /** Pure; a fix it offers never changes a yen. */
  look(linted: Linted): readonly Diagnostic[]
}

/** What lints find, the built-in ones where no others are given, in the order of the text. A sentence is remarked on whether or not it has an effect on yen. */
export function lint(linted: Linted, all: readonly Lint[] = lints): readonly Diagnostic[] {
  return all.flatMap((one) => one.look(linted)).sort(compareDiagnostics)
}

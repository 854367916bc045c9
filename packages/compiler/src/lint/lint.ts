import { compareDiagnostics, type Diagnostic } from '@renkei/diagnostics'
import type { RuleFile } from '@renkei/dsl'
import type { Program } from '../1-bind/program.ts'
import { lints } from './lints.ts'

/** What a lint looks at: the meaning of the rules and their wording. */
export interface Linted {
  readonly program: Program
  readonly files: readonly RuleFile[]
}

/** One way in which rules that can be computed may still mislead who reads them. Pure; a fix it offers never changes a yen. */
export type Lint = (linted: Linted) => readonly Diagnostic[]

/** What the built-in lints and further ones find, in the order of the text. A sentence is remarked on whether or not it has an effect on yen. */
export function lint(linted: Linted, further: readonly Lint[] = []): readonly Diagnostic[] {
  return [...lints, ...further].flatMap((one) => one(linted)).sort(compareDiagnostics)
}

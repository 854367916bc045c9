import { type Diagnostic, hasErrors, type Language } from '@renkei/diagnostics'
import { exitCode, type ExitCode } from '../exit-code.ts'
import type { Io } from '../io.ts'
import { diagnosticsList } from '../render/diagnostics-list.ts'

/** Shows what was found, if anything, and what the shell is told. */
export function tellFound(diagnostics: readonly Diagnostic[], texts: ReadonlyMap<string, string>, language: Language, io: Io): ExitCode {
  if (diagnostics.length > 0) io.err(diagnosticsList(diagnostics, texts, language, io.paintErr))
  return hasErrors(diagnostics) ? exitCode.errors : exitCode.fine
}

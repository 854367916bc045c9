import type { Diagnostic } from './diagnostic.ts'

/** Whether a diagnostic of severity error is among them. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}

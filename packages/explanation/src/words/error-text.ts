import { catalogue, messageText, type Diagnostic, type DiagnosticName, type Language } from '@renkei/diagnostics'
import type { ErrorPart } from '../explanation.ts'

/** The message of the diagnostic; the bare name where a plug-in gives one of its own. */
export function errorText({ code, args }: ErrorPart, language: Language): string {
  if (!isKnown(code)) return code
  const shown: Diagnostic = { code: catalogue[code].code, name: code, severity: catalogue[code].severity, args, related: [], fixes: [] }
  return messageText(shown, language)
}

function isKnown(code: string): code is DiagnosticName {
  return Object.hasOwn(catalogue, code)
}

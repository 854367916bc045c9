import { diagnostic, type Diagnostic, type DiagnosticName, type Span } from '@renkei/diagnostics'
import type { MethodUse } from './method-scope.ts'

const unknown: ReadonlySet<DiagnosticName> = new Set(['unknown-body', 'unknown-cost', 'unknown-indicator', 'unknown-share', 'unknown-value'])

/** A name of a method that is nothing where it is used is told there, since the method may stand in a package; all else is told in the method. */
export function namesAtPlaceOfUse(found: Diagnostic, { method }: MethodUse, span: Span): Diagnostic {
  if (!unknown.has(found.name) || !found.span || found.span.source !== method.span.source) return found
  const name = String(found.args['name']).replace(/割$/, '')
  return diagnostic('method-name-not-bound', { method: method.name, name }, span, { related: [{ span: found.span, label: 'because-of' }] })
}

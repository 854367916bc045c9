import { diagnostic, type Diagnostic, type Span } from '@renkei/diagnostics'

/** What a lint remarks on, in a sentence for who writes rules. */
export function remark(plugin: string, message: string, span: Span): Diagnostic {
  return diagnostic('plugin-remark', { plugin, message }, span)
}

/** Why a method cannot read its clause: report it to the scope and answer `'reported'`. */
export function problem(plugin: string, message: string, span: Span): Diagnostic {
  return diagnostic('plugin-problem', { plugin, message }, span)
}

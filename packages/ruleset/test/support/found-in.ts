import type { Diagnostic } from '@renkei/diagnostics'
import { evaluateRuleSet, openRuleSet, packRuleSet, readPackageFile, type SourceText } from '../../src/index.ts'

/** A diagnostic by its code and the characters it points at; line and column from 1. */
export interface Found {
  readonly code: string
  readonly severity: string
  readonly source?: string
  readonly line?: number
  readonly column?: number
  readonly text?: string
}

/** Everything that is said of a rule set: while it is opened, and while it is computed; where an earlier edition lies beside it, while it is packed. */
export function foundIn(sources: readonly SourceText[]): readonly Found[] {
  const earlier = sources.find(({ path }) => /^[^/]+\.renkeipack$/.test(path))
  if (earlier) {
    const own = sources.filter((source) => source !== earlier)
    return packRuleSet(own, { before: readPackageFile(earlier).package! }).diagnostics.map((one) => placed(one, own))
  }
  const ruleSet = openRuleSet(sources)
  return [...ruleSet.diagnostics, ...evaluateRuleSet(ruleSet).diagnostics].map((one) => placed(one, sources))
}

function placed({ code, severity, span }: Diagnostic, sources: readonly SourceText[]): Found {
  if (!span) return { code, severity }
  const text = sources.find(({ path }) => path === span.source)?.text ?? ''
  const before = text.slice(0, span.start)
  const line = before.split('\n').length
  return { code, severity, source: span.source, line, column: before.length - before.lastIndexOf('\n'), text: text.slice(span.start, span.end) }
}

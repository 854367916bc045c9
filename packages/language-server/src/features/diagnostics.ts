import { adviceText, type Diagnostic, type Language, messageText, relatedLabels, type Severity } from '@renkei/diagnostics'
import { type Diagnostic as Shown, DiagnosticSeverity } from 'vscode-languageserver'
import { placeOf, rangeOf } from '../text/place.ts'
import type { RuleView } from '../workspace/rule-view.ts'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
}

/** What was found, by path; files without anything are there with an empty list, so that what was shown before goes away. */
export function diagnosticsOf(view: RuleView, found: readonly Diagnostic[], language: Language): ReadonlyMap<string, readonly Shown[]> {
  const shown = new Map<string, Shown[]>(view.ruleSet.sources.map(({ path }) => [path, []]))
  for (const one of found) {
    const path = one.span?.source ?? view.ruleSet.files[0]?.source
    if (path === undefined) continue
    const own = shown.get(path) ?? []
    own.push(shownOf(one, view, language))
    shown.set(path, own)
  }
  return shown
}

/** A diagnostic as an editor shows it: the message, what to do about it, and the places that belong to it. */
export function shownOf(found: Diagnostic, view: RuleView, language: Language): Shown {
  const { code, severity, span, related } = found
  const advice = adviceText(found, language)
  return {
    code,
    source: 'renkei',
    severity: severities[severity],
    message: advice === undefined ? messageText(found, language) : `${messageText(found, language)}\n${advice}`,
    range: span ? rangeOf(span, view) : { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    ...(related.length === 0
      ? {}
      : { relatedInformation: related.map(({ span: at, label }) => ({ location: placeOf(at, view), message: relatedLabels[label][language] })) }),
  }
}

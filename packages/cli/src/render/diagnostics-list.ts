import { type Diagnostic, type Language, lineIndex, type LineIndex, renderDiagnostic, type Paint as DiagnosticPaint } from '@renkei/diagnostics'
import type { Paint } from '../paint.ts'
import { diagnosticWords } from '../words/diagnostics.ts'

/** More at once help nobody. */
const MOST = 100

/** Diagnostics with their places in the source, and how many there are. */
export function diagnosticsList(diagnostics: readonly Diagnostic[], texts: ReadonlyMap<string, string>, language: Language, paint: Paint): string {
  const words = diagnosticWords[language]
  const lines = linesOf(texts)
  const shown = diagnostics.slice(0, MOST).map((diagnostic) => `${renderDiagnostic(diagnostic, { language, lines, paint: paintOf(paint) })}\n\n`)
  const left = diagnostics.length - shown.length
  const count = (severity: Diagnostic['severity']) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
  const more = left > 0 ? `${words.more(left)}\n` : ''
  return `${shown.join('')}${more}${words.summary(count('error'), count('warning'), count('information'))}\n`
}

/** Counts the lines of a text when it is first asked for. */
function linesOf(texts: ReadonlyMap<string, string>): (source: string) => LineIndex | undefined {
  const indexes = new Map<string, LineIndex>()
  return (source) => {
    const text = texts.get(source)
    if (text === undefined || text === '') return undefined
    const index = indexes.get(source) ?? lineIndex(text)
    indexes.set(source, index)
    return index
  }
}

function paintOf(paint: Paint): DiagnosticPaint {
  return {
    error: (text) => paint('red', text),
    warning: (text) => paint('yellow', text),
    information: (text) => paint('blue', text),
    related: (text) => paint('cyan', text),
    rule: (text) => paint('dim', text),
  }
}

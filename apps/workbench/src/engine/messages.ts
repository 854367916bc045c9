import { adviceText, compareDiagnostics, type Diagnostic, type Edit, type Language, lineIndex, messageText, relatedLabels } from '@renkei/diagnostics'
import type { Message } from './protocol.ts'
import type { Session } from './session.ts'

/** Diagnostics in the words of the language, with lines counted. */
export function messagesOf(session: Pick<Session, 'textOf'>, diagnostics: readonly Diagnostic[], language: Language): readonly Message[] {
  const indexes = new Map<string, ReturnType<typeof lineIndex>>()
  const placeOf = (source: string, at: number) => {
    const index = indexes.get(source) ?? lineIndex(session.textOf(source))
    indexes.set(source, index)
    return index.positionAt(at)
  }
  return [...diagnostics].sort(compareDiagnostics).map((found) => {
    const advice = adviceText(found, language)
    return {
      code: found.code,
      severity: found.severity,
      text: messageText(found, language),
      ...(advice === undefined ? {} : { advice }),
      ...(found.span === undefined ? {} : { span: found.span, place: placeOf(found.span.source, found.span.start) }),
      related: found.related.map(({ span, label }) => ({ span, text: relatedLabels[label][language] })),
      fixes: waysOut(found).map((edits) => ({ title: fixTitle(edits.map(({ text }) => text), language), edits })),
    }
  })
}

/** A name that was probably meant is put in the place of the one that is not there. */
function waysOut({ fixes, suggestion, span }: Diagnostic): readonly (readonly Edit[])[] {
  if (fixes.length > 0) return fixes.map(({ edits }) => edits)
  return suggestion && span ? [[{ span, text: suggestion.text }]] : []
}

function fixTitle(texts: readonly string[], language: Language): string {
  const shown = texts.map((text) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)).join('、')
  if (shown.trim() === '') return language === 'ja' ? '取り除く' : 'Remove'
  return language === 'ja' ? `「${shown.trim()}」に直す` : `Change to “${shown.trim()}”`
}

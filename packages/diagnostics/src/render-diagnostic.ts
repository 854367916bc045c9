import type { Diagnostic } from './diagnostic.ts'
import { frame, type FrameStyle } from './frame.ts'
import type { Language } from './language.ts'
import type { LineIndex } from './line-index.ts'
import { adviceText, messageText } from './message-text.ts'
import { relatedLabels } from './related-label.ts'
import type { Severity } from './severity.ts'
import type { Span } from './span.ts'
import { visibleText } from './visible-text.ts'
import { wrapText } from './wrap-text.ts'

/** Colours, passed in by who knows the terminal. Each returns the text it is given, painted. */
export type Paint = Readonly<Record<Severity | 'rule' | 'related', (text: string) => string>>

export interface RenderOptions {
  readonly language: Language
  /** The lines of a source, or undefined when its text is not at hand. */
  readonly lines: (source: string) => LineIndex | undefined
  /** Columns a row may take; 80 unless told. */
  readonly width?: number
  readonly paint?: Paint
}

const WORD = { error: 'error', warning: 'warning', information: 'info' } as const

const plain = (text: string) => text

const noPaint: Paint = { error: plain, warning: plain, information: plain, rule: plain, related: plain }

/** A diagnostic as a person reads it: code and message, the place in the source, what to write instead, related places. */
export function renderDiagnostic(diagnostic: Diagnostic, { language, lines, width = 80, paint = noPaint }: RenderOptions): string {
  const mark = paint[diagnostic.severity]
  const show = (span: Span | undefined, note: string | undefined, color: (text: string) => string) =>
    placeRows(span, lines, note, { width, rule: paint.rule, mark: color })
  const rows = [
    ...headRows(diagnostic, language, width, mark),
    ...show(diagnostic.span, adviceText(diagnostic, language), mark),
    ...diagnostic.related.flatMap(({ span, label }) => show(span, relatedLabels[label][language], paint.related)),
  ]
  return rows.join('\n')
}

function headRows(diagnostic: Diagnostic, language: Language, width: number, mark: (text: string) => string): string[] {
  const head = `${WORD[diagnostic.severity]}[${diagnostic.code}]`
  const [first = '', ...more] = wrapText(`${head}: ${messageText(diagnostic, language)}`, width)
  return [mark(head) + first.slice(head.length), ...more]
}

function placeRows(span: Span | undefined, lines: RenderOptions['lines'], note: string | undefined, style: FrameStyle): string[] {
  const index = span && lines(span.source)
  if (span && index) return frame(index, span, note, style)
  const place = span ? [`  ${style.rule('┌─')} ${visibleText(span.source)}`] : []
  const rows = note === undefined ? [] : wrapText(note, style.width - 4)
  return [...place, ...rows.map((row, at) => `  ${style.rule(at === 0 ? '=' : ' ')} ${style.mark(row)}`)]
}

import type { Diagnostic, DiagnosticName, Span } from '@renkei/diagnostics'
import type { RuleFile, Section } from '@renkei/dsl'

/** What may follow from a sentence that could not be read, and the words by which such a sentence is known. */
const mayFollow: ReadonlyMap<DiagnosticName, (found: Diagnostic) => string> = new Map([
  ...(['unknown-body', 'body-outside-framework', 'unknown-cost', 'unknown-indicator', 'unknown-share', 'unknown-value', 'unused-definition'] as const).map((name) => [name, nameIn] as const),
  ['period-missing', () => '期間'],
  ['framework-missing', () => ''],
  ['rounding-not-stated', () => '端数'],
])

function nameIn({ args }: Diagnostic): string {
  return String(args['name'])
}

/**
 * Where the text is already known to be wrong. One mistake gives one message: what follows from a sentence that could not
 * be read is not reported again.
 */
export class Damage {
  readonly #files: readonly RuleFile[]
  /** The text that could not be read, without blanks: sentences, and all that stands under a heading nobody knows. */
  readonly #unread: readonly string[]
  readonly #sections = new Set<Section>()
  #roundingUnread = false

  constructor(files: readonly RuleFile[], syntax: readonly Diagnostic[]) {
    this.#files = files
    const errors = syntax.filter((found) => found.severity === 'error')
    this.#unread = files.flatMap((file) => unreadIn(file, errors)).map((text) => text.replace(/[\s\u3000]+/g, ''))
    this.add(errors)
  }

  /** Remembers the sections in which errors stand. */
  add(diagnostics: readonly Diagnostic[]): void {
    for (const found of diagnostics) {
      if (found.name === 'rounding-not-understood') this.#roundingUnread = true
      const section = found.severity === 'error' && found.span && this.#sectionOf(found.span)
      if (section) this.#sections.add(section)
    }
  }

  /** Remembers sections in which something is missing because of an error elsewhere. */
  lose(places: readonly Span[]): void {
    for (const section of places.flatMap((place) => this.#sectionOf(place) ?? [])) this.#sections.add(section)
  }

  /** A name nobody declared or used, that stands in what could not be read. */
  explains(found: Diagnostic): boolean {
    if (found.name === 'rounding-not-stated' && this.#roundingUnread) return true
    const word = mayFollow.get(found.name)?.(found)
    return word !== undefined && this.#unread.some((text) => text.includes(word))
  }

  /** A question about the whole of a section that holds an error is not answered. */
  touches(found: Diagnostic): boolean {
    const sections = [found.span, ...found.related.map(({ span }) => span)].flatMap((span) => (span ? (this.#sectionOf(span) ?? []) : []))
    return sections.some((section) => this.#sections.has(section))
  }

  #sectionOf(span: Span): Section | undefined {
    const file = this.#files.find((found) => found.source === span.source)
    return file?.sections.findLast((section) => section.span.start <= span.start)
  }
}

function unreadIn({ source, text, sections }: RuleFile, errors: readonly Diagnostic[]): readonly string[] {
  const sentences = sections.flatMap((section) => section.unread ?? [])
  const inside = ({ start }: Span): boolean => sections.some((section) => section.span.start < start && start < section.span.end)
  const lost = errors.flatMap(({ span }) => (span?.source === source && !inside(span) ? [span] : []))
  const next = (at: number): number => sections.find((section) => section.span.start > at)?.span.start ?? text.length
  return [...sentences, ...lost.map((span) => ({ ...span, end: next(span.start) }))].map(({ start, end }) => text.slice(start, end))
}

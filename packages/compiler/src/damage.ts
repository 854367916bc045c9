import type { Diagnostic, Span } from '@renkei/diagnostics'
import type { RuleFile, Section } from '@renkei/dsl'

const aboutNames = new Set(['unknown-body', 'unknown-cost', 'unknown-indicator', 'unknown-share', 'unknown-value', 'period-missing', 'framework-missing'])

/**
 * Where the text is already known to be wrong. One mistake gives one message: what follows from a sentence that could not
 * be read is not reported again.
 */
export class Damage {
  readonly #files: readonly RuleFile[]
  /** The sentences that could not be read, as typed. */
  readonly #unread: readonly string[]
  readonly #sections = new Set<Section>()

  constructor(files: readonly RuleFile[], syntax: readonly Diagnostic[]) {
    this.#files = files
    const errors = syntax.filter((found) => found.severity === 'error')
    this.#unread = errors.flatMap(({ span }) => (span ? (this.#sentenceAround(span) ?? []) : []))
    this.add(errors)
  }

  /** Remembers the sections in which errors stand. */
  add(diagnostics: readonly Diagnostic[]): void {
    for (const found of diagnostics) {
      const section = found.severity === 'error' && found.span && this.#sectionOf(found.span)
      if (section) this.#sections.add(section)
    }
  }

  /** A name nobody declared, that stands in a sentence which could not be read. */
  explains(found: Diagnostic): boolean {
    if (this.#unread.length === 0 || !aboutNames.has(found.name)) return false
    const name = String(found.args['name'] ?? '')
    return this.#unread.some((sentence) => sentence.includes(name))
  }

  /** A question about the whole of a section that holds an error is not answered. */
  touches(found: Diagnostic): boolean {
    const section = found.span && this.#sectionOf(found.span)
    return section !== undefined && this.#sections.has(section)
  }

  #sectionOf(span: Span): Section | undefined {
    const file = this.#files.find((found) => found.source === span.source)
    return file?.sections.findLast((section) => section.span.start <= span.start)
  }

  #sentenceAround(span: Span): string | undefined {
    const text = this.#files.find((found) => found.source === span.source)?.text
    if (text === undefined) return undefined
    const before = text.lastIndexOf('。', span.start - 1)
    const after = text.indexOf('。', span.end)
    return text.slice(before + 1, after < 0 ? text.length : after).replace(/[\s\u3000]+/g, '')
  }
}

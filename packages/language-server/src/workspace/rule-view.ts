import { applyEdits, compareDiagnostics, type Diagnostic, type Edit, hasErrors } from '@renkei/diagnostics'
import { type Evaluation, evaluateRuleSet, lintRuleSet, type ReadingCache, type RuleSet, type SourceText } from '@renkei/ruleset'
import { TextDocument } from 'vscode-languageserver-textdocument'

/** What is wrong with a text or a table as such, whatever the other files say. */
const ALONE = /^R0(?:[16]|4[01])/

export interface ViewInput {
  readonly ruleSet: RuleSet
  /** Of the files as such: what could not be decoded. */
  readonly problems: readonly Diagnostic[]
  /** False where a file is left out. */
  readonly complete: boolean
  readonly revision: number
  /** Those that are open, by path. */
  readonly documents: ReadonlyMap<string, TextDocument>
  readonly uriOf: (path: string) => string
  /** That of the reading. */
  readonly cache: ReadingCache
  /** Its own files, without those of packages. */
  readonly own: readonly SourceText[]
  /** Reads other texts in place of its own, beside the same packages. */
  readonly read: (sources: readonly SourceText[]) => RuleSet
}

/** A rule set as it stands at one moment. What needs more than reading is worked out when it is first asked for. */
export class RuleView {
  readonly ruleSet: RuleSet
  readonly revision: number
  readonly #input: ViewInput
  readonly #documents: Map<string, TextDocument>
  readonly #kept = new Map<string, unknown>()

  constructor(input: ViewInput) {
    this.#input = input
    this.ruleSet = input.ruleSet
    this.revision = input.revision
    this.#documents = new Map(input.documents)
  }

  /** What reading found. With a file left out only what no other file could explain. */
  get diagnostics(): readonly Diagnostic[] {
    const { complete, problems } = this.#input
    const found = complete ? this.ruleSet.diagnostics : this.ruleSet.diagnostics.filter(({ code }) => ALONE.test(code))
    return problems.length === 0 ? found : [...problems, ...found].sort(compareDiagnostics)
  }

  /** Nothing is computed of rules with errors. */
  get hasErrors(): boolean {
    return hasErrors(this.diagnostics) || this.ruleSet.compiled.plan === undefined
  }

  /** The text of a file as lines and offsets. */
  document(path: string): TextDocument | undefined {
    const known = this.#documents.get(path)
    if (known) return known
    const source = this.ruleSet.sources.find((found) => found.path === path)
    if (!source) return undefined
    const made = TextDocument.create(this.uriOf(path), path.endsWith('.renkei') ? 'renkei' : 'csv', 0, source.text)
    this.#documents.set(path, made)
    return made
  }

  uriOf(path: string): string {
    return this.#input.uriOf(path)
  }

  /** The rule set as it would be with some replacements, and with a file more. */
  after(edits: readonly Edit[], created: readonly SourceText[] = []): RuleSet {
    const changed = this.#input.own.map(({ path, text }) => ({ path, text: applyEdits(text, edits.filter(({ span }) => span.source === path)) }))
    return this.#input.read([...changed, ...created])
  }

  /** The yen of a year, by what is known when it begins; or of all years, as checks are. */
  evaluation(year: number | 'throughout'): Evaluation {
    if (this.hasErrors) return { asOfStated: false, diagnostics: [] }
    return this.once(`evaluation ${String(year)}`, () => evaluateRuleSet(this.ruleSet, { cache: this.#input.cache, ...(year === 'throughout' ? {} : { computedFor: year }) }))
  }

  /** What shows only in the figures, and what may mislead a reader: told when there is time. */
  remarks(): readonly Diagnostic[] {
    return this.once('remarks', () => (this.hasErrors ? [] : [...this.evaluation('throughout').diagnostics, ...lintRuleSet(this.ruleSet)]))
  }

  /** What is worked out of this view alone, kept as long as it is; each key has one maker. */
  once<T>(key: string, make: () => T): T {
    if (!this.#kept.has(key)) this.#kept.set(key, make())
    return this.#kept.get(key) as T
  }
}

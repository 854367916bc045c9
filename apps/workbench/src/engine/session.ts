import { type Evaluation, evaluateRuleSet, openRuleSet, ReadingCache, type RuleSet, type SourceText } from '@renkei/ruleset'

/** The work as the worker knows it: texts, read when they are asked for, and computed once for each year asked for. */
export class Session {
  readonly #files = new Map<string, string>()
  readonly #cache = new ReadingCache()
  readonly #evaluations = new Map<number, Evaluation>()
  #ruleSet: RuleSet | undefined

  open(files: readonly SourceText[]): void {
    this.#files.clear()
    for (const { path, text } of files) this.#files.set(path, text)
    this.#forget()
  }

  change(path: string, text: string | undefined): void {
    if (text === undefined) this.#files.delete(path)
    else this.#files.set(path, text)
    this.#forget()
  }

  get ruleSet(): RuleSet {
    this.#ruleSet ??= openRuleSet(
      [...this.#files].map(([path, text]) => ({ path, text })),
      { cache: this.#cache },
    )
    return this.#ruleSet
  }

  /** As one would have computed it in that year. */
  evaluation(year: number): Evaluation {
    const known = this.#evaluations.get(year)
    if (known) return known
    const found = evaluateRuleSet(this.ruleSet, { computedFor: year })
    this.#evaluations.set(year, found)
    return found
  }

  textOf(path: string): string {
    return this.ruleSet.sources.find((source) => source.path === path)?.text ?? ''
  }

  #forget(): void {
    this.#ruleSet = undefined
    this.#evaluations.clear()
  }
}

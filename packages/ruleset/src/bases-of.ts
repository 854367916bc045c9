import type { RuleSet, SourceText } from './rule-set.ts'

/** The sentence of an indicator that says as of when it is read: 基準は、…とする。 */
export interface Basis {
  /** Of the indicator. */
  readonly indicator: string
  readonly source: string
  readonly start: number
  readonly end: number
}

export function basesOf(files: RuleSet['files']): readonly Basis[] {
  return files.flatMap(({ source, text, sections }) =>
    sections
      .filter(({ heading }) => heading.keyword === '指標')
      .flatMap(({ heading, sentences }) => sentences.filter(({ span }) => text.startsWith('基準', span.start)).map(({ span: { start, end } }) => ({ indicator: heading.name.value, source, start, end }))),
  )
}

/** The texts with another basis in the place of one, as an author would write it: 令和12年の「将来推計人口」. */
export function withBasis(sources: readonly SourceText[], { source, start, end }: Basis, phrase: string): readonly SourceText[] {
  return sources.map((one) => (one.path === source ? { path: one.path, text: `${one.text.slice(0, start)}基準は、${phrase}とする。${one.text.slice(end)}` } : one))
}

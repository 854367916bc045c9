import { normaliseName } from '@renkei/model'
import type { RuleSet, SourceText } from '@renkei/ruleset'
import type { UsageProblem } from '../arguments/usage-problem.ts'

/** 人口=令和12年の「将来推計人口」: the sentence 基準は、…とする。 under 指標　人口, put into the text as an author would write it. */
export function withBasis(sources: readonly SourceText[], files: RuleSet['files'], asked: string): readonly SourceText[] | UsageProblem {
  const [indicator = '', ...rest] = asked.split(/[=＝]/)
  const basis = rest.join('=').trim()
  const found = files.flatMap((file) => bases(file))
  const own = found.find(({ name }) => normaliseName(name) === normaliseName(indicator.trim()))
  if (own === undefined || basis === '') return { problem: 'bad-basis', value: asked, known: found.map(({ name }) => name) }
  return sources.map((source) => (source.path === own.source ? { path: source.path, text: `${source.text.slice(0, own.start)}基準は、${basis}とする。${source.text.slice(own.end)}` } : source))
}

/** The sentences that say as of when an indicator is read. */
function bases({ source, text, sections }: RuleSet['files'][number]): readonly { name: string; source: string; start: number; end: number }[] {
  return sections
    .filter(({ heading }) => heading.keyword === '指標')
    .flatMap(({ heading, sentences }) => sentences.filter(({ span }) => text.startsWith('基準', span.start)).map(({ span: { start, end } }) => ({ name: heading.name.value, source, start, end })))
}

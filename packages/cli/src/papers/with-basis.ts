import { normaliseName } from '@renkei/model'
import { basesOf, type RuleSet, type SourceText, withBasis as put } from '@renkei/ruleset'
import type { UsageProblem } from '../arguments/usage-problem.ts'

/** 人口=令和12年の「将来推計人口」: the sentence 基準は、…とする。 under 指標　人口, put into the text. */
export function withBasis(sources: readonly SourceText[], files: RuleSet['files'], asked: string): readonly SourceText[] | UsageProblem {
  const [indicator = '', ...rest] = asked.split(/[=＝]/)
  const basis = rest.join('=').trim()
  const found = basesOf(files)
  const own = found.find((one) => normaliseName(one.indicator) === normaliseName(indicator.trim()))
  if (own === undefined || basis === '') return { problem: 'bad-basis', value: asked, known: found.map((one) => one.indicator) }
  return put(sources, own, basis)
}

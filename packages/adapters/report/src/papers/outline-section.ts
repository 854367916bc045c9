import { type FactRow, Writer } from '@renkei/explanation'
import { formatCalendarDate } from '@renkei/model'
import type { EvaluationReport } from '@renkei/ruleset'
import type { Section } from '../paper.ts'
import { paperWords } from '../words/index.ts'
import type { YearResult } from '../year-paper.ts'

/** Under which rules, as of when and with which amendments a paper was computed: the facts by which it can be computed again. */
export function outlineSection({ report, language }: Pick<YearResult, 'report' | 'language'>): Section {
  const { sections } = paperWords[language]
  return { title: sections.outline, blocks: [{ kind: 'facts', rows: outlineRows(report, new Writer(language)) }] }
}

function outlineRows({ ruleSet, fiscalYear, asOf, asOfStated, stage, amendments }: EvaluationReport, write: Writer): readonly FactRow[] {
  const words = paperWords[write.language]
  const { labels } = words
  const row = (label: string, text: string): FactRow => ({ label, content: [write.text(text)] })
  const day = formatCalendarDate(asOf, write.language)
  const version = ({ version, hash }: { readonly version: string; readonly hash: string }) => words.version(version, hash.slice(0, 12))
  return [
    { label: labels.year, content: [write.year(String(fiscalYear))] },
    row(labels.asOf, asOfStated ? day : words.notSaid(day)),
    ...(stage === undefined ? [] : [row(labels.stage, words.stage[stage])]),
    row(labels.rules, version(ruleSet)),
    ...amendments.map(({ name }) => row(labels.amendment, name)),
    ...(ruleSet.packages ?? []).map((used) => row(labels.package, `${used.name} ${version(used)}`)),
  ]
}

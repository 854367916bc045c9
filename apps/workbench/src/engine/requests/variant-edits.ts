import type { Edit } from '@renkei/diagnostics'
import { formatFiscalYear } from '@renkei/model'
import { basesOf, type RuleSet, type SourceText } from '@renkei/ruleset'
import type { Variant } from '../protocol-compare.ts'

/** What is written otherwise in the sentences of a rule set if it differs so. */
export function variantEdits({ sources, files }: Pick<RuleSet, 'sources' | 'files'>, variant: Variant): readonly Edit[] {
  return [...baseEdits(files, variant), ...numberEdits(sources, variant), ...memberEdits(files, variant)]
}

function baseEdits(files: RuleSet['files'], { bases = {} }: Variant): readonly Edit[] {
  return basesOf(files).flatMap(({ indicator, source, start, end }) => {
    const phrase = bases[indicator]
    return phrase === undefined ? [] : [{ span: { source, start, end }, text: `基準は、${phrase}とする。` }]
  })
}

function numberEdits(sources: readonly SourceText[], { numbers = [] }: Variant): readonly Edit[] {
  const texts = new Map(sources.map(({ path, text }) => [path, text]))
  return numbers.flatMap(({ source, start, was, becomes }) => (texts.get(source)?.startsWith(was, start) ? [{ span: { source, start, end: start + was.length }, text: becomes }] : []))
}

/** 連携市町から、令和9年度から大石田町を除く。 at the end of the framework. */
function memberEdits(files: RuleSet['files'], { members = [] }: Variant): readonly Edit[] {
  const [place] = files.flatMap(({ source, sections }) => sections.filter(({ heading }) => heading.keyword === '枠組み').map(({ sentences, heading }) => ({ source, at: sentences.at(-1)?.span.end ?? heading.span.end })))
  if (!place || members.length === 0) return []
  const sentences = members.map(({ join, set, body, from }) => `\n${set}${join ? 'に' : 'から'}、${formatFiscalYear(from, 'ja')}から${body}を${join ? '加える' : '除く'}。`)
  return [{ span: { source: place.source, start: place.at, end: place.at }, text: sentences.join('') }]
}

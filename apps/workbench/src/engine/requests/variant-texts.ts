import { formatFiscalYear } from '@renkei/model'
import { basesOf, type RuleSet, type SourceText } from '@renkei/ruleset'
import type { Variant } from '../protocol-compare.ts'

interface Edit {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The texts of a rule set as they would be written if it differed so. */
export function variantTexts({ sources, files }: Pick<RuleSet, 'sources' | 'files'>, variant: Variant): readonly SourceText[] {
  const edits = [...baseEdits(files, variant), ...numberEdits(sources, variant), ...memberEdits(files, variant)]
  return edits.length === 0 ? sources : sources.map((source) => edited(source, edits.filter((edit) => edit.source === source.path)))
}

function baseEdits(files: RuleSet['files'], { bases = {} }: Variant): readonly Edit[] {
  return basesOf(files).flatMap(({ indicator, source, start, end }) => {
    const phrase = bases[indicator]
    return phrase === undefined ? [] : [{ source, start, end, text: `基準は、${phrase}とする。` }]
  })
}

function numberEdits(sources: readonly SourceText[], { numbers = [] }: Variant): readonly Edit[] {
  const texts = new Map(sources.map(({ path, text }) => [path, text]))
  return numbers.flatMap(({ source, start, was, becomes }) => (texts.get(source)?.startsWith(was, start) ? [{ source, start, end: start + was.length, text: becomes }] : []))
}

/** 連携市町から、令和9年度から大石田町を除く。 at the end of the framework. */
function memberEdits(files: RuleSet['files'], { members = [] }: Variant): readonly Edit[] {
  const [place] = files.flatMap(({ source, sections }) => sections.filter(({ heading }) => heading.keyword === '枠組み').map(({ sentences, heading }) => ({ source, at: sentences.at(-1)?.span.end ?? heading.span.end })))
  if (!place || members.length === 0) return []
  const sentences = members.map(({ join, set, body, from }) => `\n${set}${join ? 'に' : 'から'}、${formatFiscalYear(from, 'ja')}から${body}を${join ? '加える' : '除く'}。`)
  return [{ source: place.source, start: place.at, end: place.at, text: sentences.join('') }]
}

function edited({ path, text }: SourceText, edits: readonly Edit[]): SourceText {
  return { path, text: [...edits].sort((left, right) => right.start - left.start).reduce((found, edit) => found.slice(0, edit.start) + edit.text + found.slice(edit.end), text) }
}

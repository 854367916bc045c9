import { type Block, type Document, type FactRow, type Inline, Writer } from '@renkei/explanation'
import type { Language } from '@renkei/diagnostics'
import type { Comparison } from '@renkei/ruleset'
import type { MarkedText } from '../comparison/marked-words.ts'
import { sectionChanges, type SectionChange, type SentenceChange } from '../comparison/section-changes.ts'
import { type ComparisonWords, comparisonWords } from '../words/comparison.ts'
import { effectSections } from './effect-sections.ts'
import { figureChanges } from './figure-changes.ts'

/** Rows of a table shown before the rest is counted. */
const SHOWN = 12

/** The same as a 新旧対照表, for a screen of 80 columns: one sentence below the other, its changed words strong. */
export function comparisonScreen(comparison: Comparison, language: Language): Document {
  const words = comparisonWords[language]
  const write = new Writer(language)
  const changes = sectionChanges(comparison.before, comparison.after)
  const texts = changes.length === 0 ? [paragraph(words.noChange, write)] : changes.flatMap((change) => changeBlocks(change, write, words))
  const effects = [...figureChanges(comparison, write), ...effectSections(comparison.effects, write)].flatMap(({ title, blocks }): readonly Block[] => [heading(title, write), ...blocks])
  return { language, title: [write.text(`${words.title}　${comparison.after.name}`)], blocks: [heading(words.sentences, write), ...texts, ...effects] }
}

function changeBlocks({ before, after, sentences }: SectionChange, write: Writer, words: ComparisonWords): readonly Block[] {
  const changed = sentences.filter((sentence) => sentence.kind === 'changed')
  const others = sentences.reduce((sum, sentence) => sum + (sentence.kind === 'more' ? sentence.count : 0), 0) + Math.max(0, changed.length - SHOWN)
  const title = (after ?? before ?? []).map(({ text }) => text).join('')
  const remark = after && before ? '' : after ? words.added : words.gone
  const rows = changed.slice(0, SHOWN).flatMap((sentence) => sentenceRows(sentence, words))
  return [
    { kind: 'paragraph', content: [write.strong(`${title}${remark}`)] },
    ...(rows.length === 0 ? [] : [{ kind: 'facts' as const, rows }]),
    ...(others > 0 ? [paragraph(words.more(others), write)] : []),
  ]
}

function sentenceRows(sentence: SentenceChange, words: ComparisonWords): readonly FactRow[] {
  if (sentence.kind !== 'changed') return []
  return [...(sentence.before ? [{ label: words.before, content: inlines(sentence.before) }] : []), ...(sentence.after ? [{ label: words.after, content: inlines(sentence.after) }] : [])]
}

function inlines(texts: readonly MarkedText[]): readonly Inline[] {
  return texts.map(({ text, changed }) => ({ kind: changed ? 'strong' : 'text', text }))
}

function heading(text: string, write: Writer): Block {
  return { kind: 'heading', content: [write.text(text)] }
}

function paragraph(text: string, write: Writer): Block {
  return { kind: 'paragraph', content: [write.text(text)] }
}

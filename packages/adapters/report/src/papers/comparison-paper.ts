import { type Block, type FactRow, Writer } from '@renkei/explanation'
import type { Comparison, RuleSet } from '@renkei/ruleset'
import type { Language } from '@renkei/diagnostics'
import type { ComparedUnder } from '../comparison/compared-under.ts'
import { sectionChanges } from '../comparison/section-changes.ts'
import type { Paper, PaperBlock, Section } from '../paper.ts'
import { comparisonWords } from '../words/comparison.ts'
import { effectSections } from './effect-sections.ts'
import { figureChanges } from './figure-changes.ts'
import { sentencesGrid } from './sentences-grid.ts'

/** 新旧対照表: what two rule sets say side by side, with the words underlined in which they differ, and what that does to the yen of each body. */
export function comparisonPaper(comparison: Comparison, language: Language, under: ComparedUnder = {}): Paper {
  const words = comparisonWords[language]
  const { before, after, effects } = comparison
  const write = new Writer(language)
  const changes = sectionChanges(before, after)
  const subtitle = [after.name, yearsText(effects.years, write)].filter((text) => text !== '').join(language === 'ja' ? '　' : ', ')
  const texts: Section = {
    title: words.sentences,
    blocks: changes.length === 0 ? [{ kind: 'paragraph', content: [write.text(words.noChange)] }] : [sentencesGrid(changes, words)],
  }
  return {
    language,
    title: words.title,
    subtitle,
    foot: `${words.title}　${subtitle}`,
    sections: [comparedSection(comparison, under, write), texts, ...[...figureChanges(comparison, write), ...effectSections(effects, write)].map(({ title, blocks }): Section => ({ title, blocks: blocks.map(asSubsection) }))],
  }
}

/** Which rules, which years, under which conditions, and when. */
function comparedSection({ before, after, effects }: Comparison, { conditions = [], made }: ComparedUnder, write: Writer): Section {
  const words = comparisonWords[write.language]
  const row = (label: string, text: string): FactRow => ({ label, content: [write.text(text)] })
  const versionOf = ({ name, version, hash }: RuleSet): string => words.version(name, version, hash.slice(0, 12))
  const rows = [row(words.after, versionOf(after)), row(words.before, versionOf(before)), row(words.years, yearsText(effects.years, write)), ...(made === undefined ? [] : [row(words.made, write.date(made))])]
  const tried: readonly PaperBlock[] = [{ kind: 'subsection', content: [write.text(words.conditions)] }, { kind: 'list', items: conditions.map((text) => [write.text(text)]) }]
  return { title: words.compared, blocks: [{ kind: 'facts', rows }, ...(conditions.length === 0 ? [] : tried)] }
}

/** A heading of an explanation stands one step lower than one of a section. */
function asSubsection(block: Block): PaperBlock {
  return block.kind === 'heading' ? { kind: 'subsection', content: block.content } : block
}

/** Of several years the first and the last. */
function yearsText(years: readonly number[], write: Writer): string {
  const [first, last] = [years[0], years.at(-1)].map((year) => (year === undefined ? '' : write.year(String(year)).text))
  return first === last ? (first ?? '') : write.words.range(first!, last!)
}

import { Writer } from '@renkei/explanation'
import type { Section } from '../paper.ts'
import { paperWords } from '../words/index.ts'
import type { YearResult } from '../year-paper.ts'
import { column, textCell } from './cells.ts'

/** Which figures were read, of when, and from which table. */
export function figuresSection({ report, language }: Pick<YearResult, 'report' | 'language'>): readonly Section[] {
  const { labels, sections } = paperWords[language]
  if (report.figures.length === 0) return []
  const write = new Writer(language)
  const rows = report.figures.map(({ name, vintage, quality, published, source }) =>
    [name, vintage, vintage === '' ? '' : write.words.qualities[quality], published === undefined ? '' : write.date(published), source].map(textCell),
  )
  const columns = [labels.name, labels.vintage, labels.quality, labels.published, labels.source].map((title) => column.text(title))
  return [{ title: sections.figures, blocks: [{ kind: 'grid', columns, rowHeads: true, rows }] }]
}

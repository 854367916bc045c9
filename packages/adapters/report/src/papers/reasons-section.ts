import type { PaperBlock, Section } from '../paper.ts'
import { paperWords } from '../words/index.ts'
import type { YearResult } from '../year-paper.ts'

/** 積算根拠: the explanation of every cost, one after the other. */
export function reasonsSection({ reasons, language }: YearResult): readonly Section[] {
  if (reasons.length === 0) return []
  const blocks = reasons.flatMap(({ title, blocks: told }): readonly PaperBlock[] => [{ kind: 'subsection', content: title }, ...told])
  return [{ title: paperWords[language].sections.reasons, newPage: true, blocks }]
}

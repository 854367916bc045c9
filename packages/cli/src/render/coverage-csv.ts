import type { Language } from '@renkei/diagnostics'
import { type CoverageRow, placeIn } from '@renkei/ruleset'
import { coverageWords } from '../words/coverage.ts'
import { csvText } from '@renkei/csv'

/** A catalogue with how far each row is carried and where, for spreadsheets. */
export function coverageCsv(rows: readonly CoverageRow[], language: Language): string {
  const words = coverageWords[language]
  return csvText([
    words.csv,
    ...rows.map((row) => [
      row.id,
      row.document,
      row.section,
      row.rule,
      row.kind,
      words.grades[row.grade ?? 'none'],
      row.sentences.filter(({ grade }) => grade === row.grade).map(({ source, line }) => `${placeIn(row.rules, source)}:${line}`).join(' '),
    ]),
  ])
}

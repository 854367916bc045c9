import { displayWidth, type Language } from '@renkei/diagnostics'
import { countByGrade, type CoverageRow, type Grade, grades, type MutationRun, placeIn } from '@renkei/ruleset'
import type { Paint } from '../paint.ts'
import { coverageWords } from '../words/coverage.ts'
import { hanging, padEnd, padStart, paragraph, rule } from './columns.ts'

/** Each row of the catalogue under computed, typed or text only, with its sentences; then how many of each kind; then what noticed the deletions. */
export function coverageTable(rows: readonly CoverageRow[], run: MutationRun | undefined, language: Language, paint: Paint): string {
  const words = coverageWords[language]
  const width = Math.max(displayWidth(words.id), ...rows.map(({ id }) => displayWidth(id))) + 2
  const head = padEnd(words.id, width) + grades.map((grade) => padEnd(words.grades[grade], columnWidth(grade, language))).join('') + words.place
  return `${[
    paint('bold', head),
    paint('dim', rule()),
    ...rows.flatMap((row) => rowLines(row, width, language)),
    '',
    ...kindLines(rows, language),
    '',
    ...paragraph(words.summary(rows.length, countByGrade(rows))),
    ...(run ? mutationLines(run, language) : []),
  ].join('\n')}\n`
}

function columnWidth(grade: Grade, language: Language): number {
  return displayWidth(coverageWords[language].grades[grade]) + 2
}

function rowLines(row: CoverageRow, width: number, language: Language): string[] {
  const marks = grades.map((grade) => padEnd(row.grade === grade ? '●' : '', columnWidth(grade, language))).join('')
  const places = row.sentences.filter(({ grade }) => grade === row.grade).map(({ source, line }) => `${placeIn(row.rules, source)}:${line}`)
  return hanging(padEnd(row.id, width) + marks, places.length === 0 ? coverageWords[language].grades.none : places.join('  '))
}

/** How many rows of each kind are computed, typed, text only. */
function kindLines(rows: readonly CoverageRow[], language: Language): string[] {
  const words = coverageWords[language]
  const kinds = [...new Set(rows.map(({ kind }) => kind))].filter((kind) => kind !== '').sort()
  if (kinds.length === 0) return []
  const width = Math.max(displayWidth(words.kind), ...kinds.map(displayWidth)) + 2
  const columns = [...grades, 'none'] as const
  const cells = (of: readonly CoverageRow[]): string => {
    const counts = countByGrade(of)
    return columns.map((grade) => padStart(String(counts[grade]), displayWidth(words.grades[grade]) + 2)).join('')
  }
  return [
    padEnd(words.kind, width) + columns.map((grade) => `  ${words.grades[grade]}`).join(''),
    ...kinds.map((kind) => padEnd(kind, width) + cells(rows.filter((row) => row.kind === kind))),
    padEnd(words.total, width) + cells(rows),
  ]
}

function mutationLines({ deletions }: MutationRun, language: Language): string[] {
  const words = coverageWords[language]
  const noticed = deletions.flatMap(({ noticedBy }) => noticedBy ?? [])
  const codes = noticed.filter((alarm) => 'code' in alarm).length
  return [
    ...paragraph(words.mutation(deletions.length, noticed.length, new Set(deletions.flatMap(({ rows }) => rows)).size)),
    ...paragraph(words.by(codes, noticed.length - codes)),
  ]
}

import { diagnostic, type Diagnostic, type Span } from '@renkei/diagnostics'
import type { RuleSet } from '../rule-set.ts'
import { lineAt, statementAt } from '../statement-at.ts'
import { carriersOf } from './carriers.ts'
import type { CatalogueRow } from './catalogue.ts'
import { grades, gradesOf, type Grade } from './grade.ts'

/** A sentence that carries a row. */
export interface CarryingSentence {
  /** In its rule set. */
  readonly source: string
  /** From 1. */
  readonly line: number
  /** As typed, without blanks. */
  readonly text: string
  readonly grade: Grade
  readonly extent: Span
}

export interface CoverageRow extends CatalogueRow {
  /** Of the sentence that carries it furthest; absent where none does. */
  readonly grade?: Grade
  /** Those that carry it furthest first. */
  readonly sentences: readonly CarryingSentence[]
}

export interface Coverage {
  readonly rows: readonly CoverageRow[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Where each row of a catalogue is carried, and how far. `ruleSets` are by the folder that the rows name; a row of another folder is carried by nothing. */
export function coverageOf(rows: readonly CatalogueRow[], ruleSets: ReadonlyMap<string, RuleSet>): Coverage {
  const gradeIn = new Map([...ruleSets].map(([folder, ruleSet]) => [folder, gradesOf(ruleSet)]))
  const diagnostics: Diagnostic[] = []
  const covered = rows.map((row): CoverageRow => {
    const ruleSet = ruleSets.get(row.rules)
    if (!ruleSet) return { ...row, sentences: [] }
    const { extents, lost } = carriersOf(row, ruleSet)
    diagnostics.push(...lost.map(({ text }) => diagnostic('catalogue-place-not-found', { id: row.id, place: text }, row.span)))
    const sentences = extents
      .map((extent) => ({ source: extent.source, line: lineAt(extent, ruleSet), text: statementAt(extent, ruleSet), grade: gradeIn.get(row.rules)!(extent), extent }))
      .sort((left, right) => grades.indexOf(left.grade) - grades.indexOf(right.grade))
    const [first] = sentences
    if (row.needed && lost.length === 0 && (!first || first.grade === 'text')) diagnostics.push(diagnostic('catalogue-row-not-carried', { id: row.id }, row.span))
    return { ...row, ...(first ? { grade: first.grade } : {}), sentences }
  })
  return { rows: covered, diagnostics }
}

/** How many rows there are of each grade, and of none. */
export function countByGrade(rows: readonly CoverageRow[]): Readonly<Record<Grade | 'none', number>> {
  const count = (grade: Grade | undefined): number => rows.filter((row) => row.grade === grade).length
  return { computed: count('computed'), typed: count('typed'), text: count('text'), none: count(undefined) }
}

import { diagnostic } from '@renkei/diagnostics'
import type { Sentence } from '@renkei/dsl'
import { yearsOfClause } from './amounts.ts'
import { NamedSet } from './body-set.ts'
import { argumentWith, plainWord } from './phrases.ts'
import type { ProgrammeDraft } from './programme-draft.ts'
import { subjectOf } from './statement.ts'
import { includesYear } from './years.ts'

/** 関係市町は、山形市、山辺町及び中山町とする。 · 開催市町は、令和8年度は天童市とし、令和9年度以降は未定とする。 */
export function readSetStatement(sentence: Sentence, draft: ProgrammeDraft): boolean {
  const subject = subjectOf(sentence)
  const name = subject && plainWord(subject)
  if (!subject || name === undefined || sentence.clauses.some((clause) => clause.verb.stem !== 'とする')) return false
  const { scope } = draft
  const before = scope.own(name)
  const set = before?.kind === 'set' && before.set instanceof NamedSet ? before.set : new NamedSet(name, subject.span)
  for (const clause of sentence.clauses) {
    const complement = argumentWith(clause, 'と')
    if (!complement) return false
    const years = yearsOfClause(clause) ?? [{}]
    if (plainWord(complement.phrase) === '未定') set.state(years, undefined, clause.span)
    else {
      const members = scope.members(complement.phrase)
      if (members) set.state(years, members, clause.span)
    }
  }
  reportOverlap(set, draft)
  if (before) return true
  draft.sets.push(set)
  scope.declare(name, { kind: 'set', set }, subject.span)
  return true
}

/** Two statements on the members of one set in one year: which holds would be a guess. */
function reportOverlap(set: NamedSet, draft: ProgrammeDraft): void {
  for (const [index, later] of set.statements.entries()) {
    const earlier = set.statements.slice(0, index).find((statement) =>
      draft.scope.binding.years.some((year) => covers(statement.years, year) && covers(later.years, year)),
    )
    if (!earlier) continue
    draft.scope.report(diagnostic('overlapping-years', { name: set.name }, later.span, { related: [{ span: earlier.span, label: 'first-here' }] }))
  }
}

function covers(windows: NamedSet['statements'][number]['years'], year: number): boolean {
  return windows.some((window) => includesYear(window, year))
}

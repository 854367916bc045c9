import { diagnostic, type Span } from '@renkei/diagnostics'
import type { Sentence } from '@renkei/dsl'
import { yearsOfClause } from './amounts.ts'
import { NamedSet } from './body-set.ts'
import { argumentWith, plainWord, wordOf } from './phrases.ts'
import { composes } from './quantity/read-quantity.ts'
import type { Scope } from './scope.ts'
import { subjectOf } from './statement.ts'
import { inAny } from './years.ts'

/** 関係市町は、山形市、山辺町及び中山町とする。 · 開催市町は、令和8年度は天童市とし、令和9年度以降は未定とする。 */
export function readSetStatement(sentence: Sentence, scope: Scope, sets: NamedSet[]): boolean {
  const subject = subjectOf(sentence)
  const name = subject && plainWord(subject)
  if (!subject || name === undefined || !sentence.clauses.every((clause) => clause.verb.stem === 'とする' && argumentWith(clause, 'と'))) return false
  const set = ownSet(name, subject.span, scope, sets)
  for (const clause of sentence.clauses) {
    const { phrase } = argumentWith(clause, 'と')!
    const members = plainWord(phrase) === '未定' ? 'nobody' : scope.bodies(phrase)
    if (members) set?.state(yearsOfClause(clause) ?? [{}], members === 'nobody' ? undefined : [{ set: members }], clause.span)
  }
  return true
}

/** …は、…とする with nothing but names in its lists: anything else is not about bodies. */
export function isSetStatement(sentence: Sentence): boolean {
  return sentence.clauses.every((clause) => {
    const complement = clause.verb.stem === 'とする' ? argumentWith(clause, 'と') : undefined
    return complement && !composes(complement.phrase) && complement.phrase.items.every(({ parts: [part, ...more] }) => part && more.length === 0 && !part.value && wordOf(part) !== undefined)
  })
}

/** Every set before any is read, so that one may name another that is written below it. */
export function declareSets(sentences: readonly Sentence[], scope: Scope, sets: NamedSet[]): void {
  for (const subject of sentences.map(subjectOf)) {
    const name = subject && plainWord(subject)
    if (subject && name !== undefined && !scope.own(name)) ownSet(name, subject.span, scope, sets)
  }
}

/** The set of this name here, declared at its first sentence; undefined, and reported, where the name already names something else. */
function ownSet(name: string, span: Span, scope: Scope, sets: NamedSet[]): NamedSet | undefined {
  const before = scope.own(name)
  if (before?.kind === 'set' && before.set instanceof NamedSet) return before.set
  const set = new NamedSet(name, span)
  scope.declare(name, { kind: 'set', set }, span)
  if (before) return undefined
  sets.push(set)
  return set
}

/** Two statements on the members of one set in one year: which holds would be a guess. */
export function reportOverlaps(sets: readonly NamedSet[], scope: Scope): void {
  for (const { name, statements, isMixed } of sets) {
    if (isMixed) scope.report(diagnostic('set-not-understood', { words: scope.text(statements[0]!.span) }, statements[0]!.span))
    for (const [index, later] of statements.entries()) {
      const earlier = statements.slice(0, index).find((statement) =>
        scope.binding.years.some((year) => inAny(statement.years, year) && inAny(later.years, year)),
      )
      if (earlier) scope.report(diagnostic('overlapping-years', { name }, later.span, { related: [{ span: earlier.span, label: 'first-here' }] }))
    }
  }
}

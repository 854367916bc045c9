import { diagnostic, type Span } from '@renkei/diagnostics'
import type { Clause, Sentence } from '@renkei/dsl'
import { yearsOfClause } from './amounts.ts'
import { asOfPhrase, timeProblem } from './as-of.ts'
import { argumentWith, plainWord } from './phrases.ts'
import type { BasisOfYears, YearWindow } from './program.ts'
import type { Scope } from './scope.ts'
import { subjectOf } from './statement.ts'
import { inAny } from './years.ts'
import { yearList } from '../2-check/year-list.ts'

/** 基準は、令和9年度までは令和6年度とし、令和10年度以降は前年度とする: another time for other years. */
export function saysBasisByYear(sentence: Sentence): boolean {
  const subject = subjectOf(sentence)
  return subject !== undefined && plainWord(subject) === '基準' && sentence.clauses.some((clause) => yearsHeld(clause) !== undefined)
}

/** Undefined, and reported, where a clause is not understood, or a year has no basis or two. */
export function basisByYear(sentence: Sentence, indicator: string, scope: Scope): readonly BasisOfYears[] | undefined {
  const cases = sentence.clauses.map((clause) => basisOfClause(clause, scope))
  if (!cases.every((one) => one !== undefined)) return undefined
  const counted = scope.binding.years.map((year) => ({ year, count: cases.filter(({ years }) => inAny(years, year)).length }))
  const yearsWith = (holds: (count: number) => boolean): readonly number[] => counted.flatMap(({ year, count }) => (holds(count) ? [year] : []))
  const [missing, twice] = [yearsWith((count) => count === 0), yearsWith((count) => count > 1)]
  if (missing.length > 0) scope.report(diagnostic('basis-not-for-every-year', { indicator, years: yearList(missing) }, sentence.span))
  if (twice.length > 0) scope.report(diagnostic('basis-twice-in-a-year', { indicator, years: yearList(twice) }, sentence.span))
  return missing.length + twice.length === 0 ? cases : undefined
}

function basisOfClause(clause: Clause, scope: Scope): BasisOfYears | undefined {
  const complement = clause.verb.stem === 'とする' ? argumentWith(clause, 'と') : undefined
  const years = yearsHeld(clause)
  const basis = complement && asOfPhrase(complement.phrase)
  if (complement && years && basis && !basis.aggregate?.aside) return { years, asOf: basis.asOf, asOfText: scope.text(complement.phrase.span) }
  const odd: Span = basis?.aggregate?.aside?.span ?? complement?.phrase.span ?? clause.span
  const parts = complement?.phrase.items.flatMap((item) => item.parts) ?? []
  scope.report(basis ? diagnostic('words-not-understood', { words: scope.text(odd) }, odd) : timeProblem(parts, odd, scope))
  return undefined
}

/** The years in which a basis holds; those after と are what it is. */
function yearsHeld(clause: Clause): readonly YearWindow[] | undefined {
  return yearsOfClause({ ...clause, arguments: clause.arguments.filter(({ particle }) => particle !== 'と') })
}

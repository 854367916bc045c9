import { diagnostic } from '@renkei/diagnostics'
import type { Phrase, Sentence } from '@renkei/dsl'
import { yearsOfClause } from '../amounts.ts'
import { argumentWith, headOf, onlyItem, plainWord } from '../phrases.ts'
import type { Scope } from '../scope.ts'
import { subjectOf } from '../statement.ts'
import { inAny } from '../years.ts'
import type { Fact, Finding } from './condition.ts'

const words: ReadonlyMap<string, boolean | undefined> = new Map([['該当', true], ['非該当', false], ['未確認', undefined]])

/** 「災害による休館」は、令和7年度は非該当とし、令和8年度は未確認とする。 */
export function isFactStatement(sentence: Sentence): boolean {
  return sentence.clauses.every((clause) => {
    const complement = clause.verb.stem === 'とする' ? argumentWith(clause, 'と') : undefined
    return complement !== undefined && words.has(plainWord(complement.phrase) ?? '')
  })
}

/** Reads what is found of a fact, year by year; two findings for one year are reported. */
export function readFactStatement(sentence: Sentence, scope: Scope): void {
  const subject = subjectOf(sentence)
  if (!subject || quotedName(subject) === undefined) {
    scope.report(diagnostic('words-not-understood', { words: scope.text((subject ?? sentence).span) }, (subject ?? sentence).span))
    return
  }
  const statements = statementsOf(subject, scope)
  for (const clause of sentence.clauses) {
    const holds = words.get(plainWord(argumentWith(clause, 'と')!.phrase)!)
    for (const years of yearsOfClause(clause) ?? [{}]) {
      const twice = statements.find((before) => scope.binding.years.some((year) => inAny([years], year) && inAny([before.years], year)))
      if (twice) scope.report(diagnostic('overlapping-years', { name: quotedName(subject)! }, clause.span, { related: [{ span: twice.span, label: 'first-here' }] }))
      statements.push({ years, holds, span: clause.span })
    }
  }
}

/** The findings of a fact so far, to be added to; the first declares it. */
function statementsOf(subject: Phrase, scope: Scope): Finding[] {
  const name = quotedName(subject)!
  const known = scope.own(name)
  if (known?.kind === 'fact') return known.findings
  const findings: Finding[] = []
  scope.declare(name, { kind: 'fact', findings }, subject.span, true)
  return findings
}

/** The fact of this name, as far as anything is said of it; of one nobody speaks of, nothing is confirmed. */
export function factNamed(phrase: Phrase, scope: Scope): Fact {
  const name = quotedName(phrase)!
  const found = scope.find(name)
  return { name, findings: found?.kind === 'fact' ? found.findings : [], span: phrase.span }
}

function quotedName(phrase: Phrase): string | undefined {
  const item = onlyItem(phrase)
  const core = item?.parts.length === 1 ? headOf(item).core : undefined
  return core?.kind === 'quoted' ? core.value : undefined
}

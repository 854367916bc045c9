import type { Argument, Clause, Phrase, Sentence } from '@renkei/dsl'
import { argumentWith } from './phrases.ts'
import type { Scope } from './scope.ts'
import { namesYears } from './years.ts'

/** A setting sentence …は、…とする read as subject and complement; the years it speaks of are left to the reader. */
export interface Setting {
  readonly subject: Phrase
  readonly clause: Clause
  readonly complement: Phrase
}

/** The first topic (は) of a sentence that is not a year. */
export function subjectOf(sentence: Sentence): Phrase | undefined {
  for (const clause of sentence.clauses) {
    for (const argument of clause.arguments) {
      if (argument.particle === 'は' && !namesYears(argument.phrase)) return argument.phrase
    }
  }
  return undefined
}

/** The sentence as one setting, where it is one: 都道府県は、山形県とする。 */
export function settingOf(sentence: Sentence): Setting | undefined {
  const clause = sentence.clauses[0]
  if (sentence.clauses.length !== 1 || !clause || clause.verb.stem !== 'とする') return undefined
  const subject = subjectOf(sentence)
  const complement = argumentWith(clause, 'と')
  return subject && complement && { subject, clause, complement: complement.phrase }
}

/** 前項の規定にかかわらず: the words by which a sentence goes before another. */
export function regardlessOf(sentence: Sentence, scope: Scope): readonly Argument[] {
  return sentence.clauses.flatMap((clause) => clause.arguments.filter((argument) => scope.text(argument.span).includes('規定にかかわらず')))
}

import type { Span } from '@renkei/diagnostics'
import type { Part, Phrase, Sentence } from '@renkei/dsl'
import { namesClasses } from './quantity/by-class.ts'
import { composes } from './quantity/read-quantity.ts'
import { saysRounding } from './quantity/rounding-of.ts'
import { subjectOf } from './statement.ts'
import { hasWords, saysPrecision } from './unread-words.ts'
import { namesYears } from './years.ts'

/**
 * The first words of a setting that change it and that no setting reads: 200千円（税抜）, 200千円以内, おおむね200千円. Passed over in
 * silence they would make a number of what is none. How a calculation is rounded is read with the calculation.
 */
export function strayWords(sentence: Sentence): Span | undefined {
  const adverb = sentence.clauses.find(({ adverbs }) => adverbs.length > 0)?.adverbs[0]
  return adverb?.span ?? otherTopic(sentence) ?? first(sentence.clauses, (clause) => first(clause.arguments, ({ phrase }) => strayIn(phrase)))
}

/** 利用単価は、2,000円とし、町村は、1,000円とする: a setting has one subject, one complement and its years. */
function otherTopic(sentence: Sentence): Span | undefined {
  const subject = subjectOf(sentence)
  return first(sentence.clauses, ({ verb, arguments: all }) =>
    verb.stem === 'とする' || verb.stem === '計上する' ? all.find(({ particle, phrase }) => phrase !== subject && particle !== 'と' && !namesYears(phrase))?.span : undefined,
  )
}

function strayIn(phrase: Phrase): Span | undefined {
  const choosing = namesClasses(phrase)
  return first(phrase.items, ({ parts }) => first(parts, (part, at) => (choosing && at < parts.length - 1 ? undefined : strayInPart(part, phrase, () => saysPrecision(parts.slice(0, at + 1))))))
}

/** What is found in the first thing in which something is found. */
function first<T, Found>(all: readonly T[], find: (one: T, at: number) => Found | undefined): Found | undefined {
  for (const [at, one] of all.entries()) {
    const found = find(one, at)
    if (found !== undefined) return found
  }
  return undefined
}

/** （消費税を除く。）: an amount without a part of it is another amount. */
export function exceptedFrom(sentence: Sentence): Span | undefined {
  return sentence.clauses.flatMap((clause) => clause.arguments).flatMap(({ phrase }) => phrase.except?.span ?? phrase.among?.span ?? [])[0]
}

function strayInPart(part: Part, phrase: Phrase, isPrecise: () => boolean): Span | undefined {
  const { aside, value, core } = part
  if (hasWords(part, phrase) && !isPrecise() && !(composes(phrase) && saysRounding(part))) return aside!.span
  if (value?.bound) return value.span
  return core.kind === 'figure' && core.bound ? core.span : undefined
}

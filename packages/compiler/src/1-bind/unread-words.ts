import type { Span } from '@renkei/diagnostics'
import type { Argument, Part, Phrase } from '@renkei/dsl'
import type { BurdenClause } from '../method.ts'
import { isAggregate } from './as-of.ts'
import { endsInPower } from './power.ts'
import { yearsOfPhrase } from './years.ts'

/**
 * The first words of a clause of 負担する that nothing has read: to pass over them could change an amount in silence. `read` are the
 * arguments that say who, what and how; the words of a set and of an amount are read where these are resolved.
 */
export function unreadWords({ clause, payers, toward, amount }: BurdenClause, read: ReadonlySet<Argument>): Span | undefined {
  if (clause.verb.stem !== '負担する') return undefined
  if (clause.verb.negated || clause.verb.modality === 'may') return clause.verb.span
  const manner = clause.manner.find(({ stem }) => stem !== '按分する' && !(toward && stem === '相殺する'))
  if (manner) return manner.span
  const unread = clause.arguments.find((argument) => !read.has(argument) && !yearsOfPhrase(argument.phrase) && argument.particle !== 'にかかわらず')
  if (unread) return unread.span
  return clause.arguments.map(({ phrase }) => (phrase === payers || phrase === amount ? undefined : oddWords(phrase))).find((span) => span !== undefined)
}

/** （…） after a word, what is taken out of a list, and 又は between two: none is settled by the words before it. */
function oddWords(phrase: Phrase): Span | undefined {
  const aside = phrase.items.flatMap(({ parts }) => parts.filter((_, at) => !saysPrecision(parts.slice(0, at + 1)))).find((part) => hasWords(part, phrase))?.aside
  return aside?.span ?? phrase.except?.span ?? phrase.among?.span ?? (phrase.joined === 'or' ? phrase.span : undefined)
}

/** 人口の0.88乗（小数点以下第3位を四捨五入する。）, 過去3年度の平均（小数点以下切捨て）: who reads the number reads that too. */
export function saysPrecision(parts: readonly Part[]): boolean {
  return endsInPower(parts) || isAggregate(parts[parts.length - 1]!)
}

/** （…） after a word that no one reads; （丁町を除く。） is what the phrase leaves out. */
export function hasWords({ aside }: Part, { except }: Phrase): boolean {
  return aside !== undefined && !(except && aside.span.start < except.span.start && except.span.end < aside.span.end)
}

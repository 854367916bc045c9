import { fromInteger, mul, ONE, parseRational, round, toSafeInteger, ZERO } from '@renkei/money'
import type { Span } from '@renkei/diagnostics'
import type { Sentence } from '@renkei/dsl'
import { argumentWith, onlyItem, wordOf } from '../phrases.ts'
import type { BodySet } from '../program.ts'
import type { Scope } from '../scope.ts'

/** 協議は、全ての関係市町の同意により成立する。 */
export interface DecisionRule {
  /** What comes about: 協議. */
  readonly about: string
  /** Whose consent, in the words of the text. */
  readonly voters: string
  readonly bodies?: BodySet
  /** The part of the voters whose consent it takes. */
  readonly needs: { readonly kind: 'all' } | { readonly kind: 'majority' } | { readonly kind: 'at-least'; readonly share: string }
  readonly text: string
  readonly span: Span
}

/** A sentence with 成立する that says whose consent it takes. */
export function readDecisionRule(sentence: Sentence, scope: Scope): DecisionRule | undefined {
  const clause = sentence.clauses[0]
  if (sentence.clauses.length !== 1 || !clause || sentence.lead || clause.verb.stem !== '成立する' || clause.verb.negated) return undefined
  if (clause.conditions.length > 0 || clause.manner.length > 0 || clause.arguments.length !== 2) return undefined
  const about = argumentWith(clause, 'は') ?? argumentWith(clause, 'が')
  const way = argumentWith(clause, 'により')
  const parts = way && onlyItem(way.phrase)?.parts
  if (!about || !parts || wordOf(parts.at(-1)!) !== '同意' || way.phrase.except || way.phrase.among) return undefined
  const before = parts.slice(0, -1)
  const all = before.length > 0 && ['全て', 'すべて'].includes(wordOf(before[0]!) ?? '')
  const last = before.at(-1)
  const needs = all ? ({ kind: 'all' } as const) : neededShare(last)
  const voter = all ? before[1] : before[0]
  if (!needs || !voter || before.length !== 2) return undefined
  const phrase = { items: [{ parts: [voter], span: voter.span }], joined: 'one', span: voter.span } as const
  const bodies = scope.namesBodies(phrase) ? scope.bodies(phrase) : undefined
  if (!bodies && voter.core.kind !== 'quoted' && !['構成員', '委員'].includes(wordOf(voter) ?? '')) return undefined
  return {
    about: scope.text(about.phrase.span),
    voters: wordOf(voter) ?? scope.text(voter.span),
    ...(bodies === undefined ? {} : { bodies }),
    needs,
    text: scope.text(sentence.span).replace(/。$/, ''),
    span: sentence.span,
  }
}

function neededShare(part: Parameters<typeof wordOf>[0] | undefined): DecisionRule['needs'] | undefined {
  if (!part) return undefined
  if (wordOf(part) === '過半数') return { kind: 'majority' }
  const { core } = part
  return core.kind === 'figure' && core.ratio && core.bound === '以上' ? { kind: 'at-least', share: core.value } : undefined
}

/** How many of a number of voters must consent. A majority is more than half of them; a share is reached by the next whole number. */
export function consentsNeeded({ needs }: DecisionRule, voters: number): number {
  if (needs.kind === 'all') return voters
  if (needs.kind === 'majority') return Math.floor(voters / 2) + 1
  const wanted = mul(parseRational(needs.share) ?? ZERO, fromInteger(voters))
  return toSafeInteger(round(wanted, ONE, 'up')) ?? voters
}

import { diagnostic } from '@renkei/diagnostics'
import type { Clause, Phrase, Sentence } from '@renkei/dsl'
import type { Rational } from '@renkei/money'
import type { NodeId } from '@renkei/plan'
import type { BodySet, UnweightedMix } from './1-bind/program.ts'
import type { Scope } from './1-bind/scope.ts'
import type { Site } from './3-lower/site.ts'

/** A clause that says who bears a cost, taken apart by its particles. Names are not yet resolved. */
export interface BurdenClause {
  readonly clause: Clause
  readonly sentence: Sentence
  /** Who: the phrase with が, or the topic where it names bodies. */
  readonly payers?: Phrase
  /** Whom they pay: …に対し. */
  readonly toward?: Phrase
  /** How: …により. */
  readonly by?: Phrase
  /** What of it, where that is an amount and not the cost itself: 3,000千円を, 運営費の3分の1に相当する額を. */
  readonly amount?: Phrase
}

/** What a method understood of a clause, or that it is its clause but cannot be read (reported), or that it is not its clause. */
export type Recognised<Bound> = { readonly bound: Bound } | 'reported' | undefined

/**
 * A way of bearing a cost: 按分, 均等, 協議 … One file a method: it recognises its clause and lowers it to
 * the plan's operators. Back ends never hear of it; explanations find it by name.
 */
export interface Method<Bound = unknown> {
  readonly name: string
  /** ○○方式: it is asked only about clauses that name it so, 「○○方式」により or 人口の「○○方式」により; without it, about every clause. */
  readonly called?: string
  /** True where the yen it gives must sum to the cost. */
  readonly sharesCost: boolean
  /** It leaves the yen to be decided. */
  readonly open?: true
  /** The mix it shares by, where the parts of the whole are not said. */
  mix?(bound: Bound): UnweightedMix
  recognise(clause: BurdenClause, scope: Scope): Recognised<Bound>
  /** Those who pay; absent where the method names nobody. */
  payers?(bound: Bound): BodySet
  /** True where it shares among them and somebody takes a remainder: that one must be among the payers of the sentence. */
  pools?(bound: Bound): boolean
  /** True where its yen depend on the rounding in force. */
  rounds?(bound: Bound): boolean
  /** How many years before the one computed it reads. */
  yearsBack?(bound: Bound): number
  /** What each bears of the cost, where the words are a fraction of it and nothing else. */
  fractionOfCost?(bound: Bound): Rational | undefined
  /** What it shares by, where it does: the weight of each payer, for rules that take up what was shared (按分した額). */
  weight?(bound: Bound, site: Site): NodeId
  /** The yen of each body: a node over `year` and `body`. */
  lower(bound: Bound, site: Site): NodeId
  /** What each body receives of it, where some pay others rather than a cost. */
  receives?(bound: Bound, site: Site): NodeId
  /** What was understood, for people: who, by what, from whom. */
  reading(bound: Bound): Reading
}

/** The plan's understanding of one sentence, as data; explanations put it into words. */
export interface Reading {
  readonly method: string
  readonly values: Readonly<Record<string, string | readonly string[]>>
}

/** The bodies of a clause that must name some; reports where it names none. */
export function payersOf({ clause, payers }: BurdenClause, scope: Scope): BodySet | undefined {
  if (!payers) scope.report(diagnostic('burden-without-payer', {}, clause.span))
  return payers && scope.bodies(payers)
}

/** True where more than one body pays in some year. */
export function maySeveral(payers: BodySet, scope: Scope): boolean {
  return scope.binding.years.some((year) => (payers.members(year)?.length ?? 1) > 1)
}

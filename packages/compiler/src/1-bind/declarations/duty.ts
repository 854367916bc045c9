import type { Span } from '@renkei/diagnostics'
import type { Argument, Clause, Sentence } from '@renkei/dsl'
import type { BodySet } from '../program.ts'
import { argumentsWith, lastClause } from '../phrases.ts'
import type { Scope } from '../scope.ts'
import { yearsOfPhrase } from '../years.ts'
import { whenOf, type When } from './when.ts'
import { knowsWords } from './words.ts'

/** A sentence that obliges, allows or describes: …ものとする, …ことができる, …努める, 毎年度2回開催する. */
export interface Duty {
  /** Who, in the words of the text; absent where the sentence names nobody. */
  readonly subject?: string
  readonly bodies?: BodySet
  readonly modality: 'must' | 'may' | 'strive' | 'does'
  /** When: each part that speaks of time, as it was read. */
  readonly when: readonly When[]
  /** 必要に応じ, 原則として … */
  readonly hedges: readonly string[]
  /** The whole sentence as typed, without its 「。」. */
  readonly text: string
  readonly span: Span
}

/** Money is moved and shared by the sentences of a programme; here it would be words only. */
const moving: ReadonlySet<string> = new Set([
  '負担する', '按分する', '按分し直す', '支弁する', '支出する', '支払う', '納付する', '納入する', '精算する', '追徴する', '還付する', '返還する', '求償する', '請求する', '充当する',
  '借り入れる', '充てる', '計上する', '算入する', '徴収する', '乗じる', '除する', '控除する', '加算する', '減じる', '差し引く', '切り捨てる', '切り上げる', '四捨五入する',
])
const relating: ReadonlySet<string> = new Set(['とする', 'よる', 'いう', 'である', 'ない', 'この限りでない', '係る', '限る', '除く', '成立する', '改める', '適用する', '準用する'])

/** Reads a duty; undefined where the sentence is none, or tells what was done, or has a verb that the heading reads on its `own`. A time the calendar does not have, or a bare word nobody declared, is reported. */
export function readDuty(sentence: Sentence, scope: Scope, own: ReadonlySet<string>): Duty | undefined {
  const clause = lastClause(sentence)
  const stems = sentence.clauses.flatMap((one) => [one.verb, ...one.manner]).map(({ stem }) => stem)
  if (sentence.lead || sentence.items || clause.verb.past || (!clause.verb.modality && own.has(clause.verb.stem)) || stems.some((stem) => moving.has(stem) || relating.has(stem))) return undefined
  knowsWords(sentence, scope)
  const subject = subjectOf(sentence.clauses)
  const bodies = subject && scope.namesBodies(subject.phrase) ? scope.bodies(subject.phrase) : undefined
  return {
    ...(subject === undefined ? {} : { subject: scope.text(subject.phrase.span) }),
    ...(bodies === undefined ? {} : { bodies }),
    modality: clause.verb.stem === '努める' ? 'strive' : (clause.verb.modality ?? 'does'),
    when: sentence.clauses.flatMap((one) => one.arguments).flatMap((argument) => whenOf(argument, scope)),
    hedges: sentence.clauses.flatMap((one) => one.adverbs).filter(({ kind }) => kind === 'hedge').map(({ value }) => value),
    text: scope.text(sentence.span).replace(/。$/, ''),
    span: sentence.span,
  }
}

function subjectOf(clauses: readonly Clause[]): Argument | undefined {
  return clauses.flatMap((clause) => argumentsWith(clause, 'は', 'が')).find(({ phrase }) => !yearsOfPhrase(phrase))
}

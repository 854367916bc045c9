import { diagnostic, type Span } from '@renkei/diagnostics'
import type { BurdenClause } from '../method.ts'
import type { Scope } from './scope.ts'
import type { Argument, Clause, Sentence } from '@renkei/dsl'
import { isLeft } from './burden-clause.ts'
import { readWhen } from './burden-when.ts'
import type { Condition } from './condition/condition.ts'
import { instead, type LastBurden } from './exemption.ts'
import { argumentWith, argumentsWith, covering, lastClause, onlyItem } from './phrases.ts'
import type { ProgrammeDraft } from './programme-draft.ts'

/** ただし、運営費が900千円を超えるときは、その超える額は、甲市が負担する: the sentence before holds up to the amount, this one beyond it. */
export function isBeyond(sentence: Sentence): boolean {
  const clause = lastClause(sentence)
  const left = sentence.lead?.kind === 'proviso' && sentence.clauses.length === 1 && clause.conditions.length === 1 ? leftOf(clause) : undefined
  return left !== undefined && onlyItem(left.phrase)!.parts[0]!.modifier !== undefined
}

function leftOf(clause: Clause): Argument | undefined {
  return argumentsWith(clause, 'は', 'を').find(({ phrase }) => isLeft(phrase))
}

/** Reads the sentence before once more, 900千円を限度として, and what is left by this one. */
export function readBeyond(sentence: Sentence, { sentence: base, read }: LastBurden, draft: ProgrammeDraft, before: readonly string[]): readonly string[] | undefined {
  const { scope } = draft
  const clause = lastClause(sentence)
  const when = readWhen(clause, draft, before[0])
  if (!when) return undefined
  const asked = clause.conditions[0]!.clause
  const bound = argumentWith(asked, 'を')
  const plain = base.lead === undefined && base.clauses.length === 1 && lastClause(base).conditions.length === 0
  if (!plain || !bound || !when.guards.every((guard) => exceeds(guard, before))) {
    const { span } = leftOf(clause)!.phrase
    scope.report(diagnostic('words-not-understood', { words: scope.text(span) }, span))
    return undefined
  }
  const both: Sentence = {
    ...base,
    clauses: [...base.clauses.map((each) => upTo(each, bound)), { ...clause, conditions: [] }],
    span: covering([base.span, sentence.span]),
  }
  return instead(both, base, read, draft)
}

/** Of the one cost that the sentence before is about, more than an amount. */
function exceeds({ form }: Condition, [cost, ...more]: readonly string[]): boolean {
  if (form.kind !== 'compare' || form.relation !== 'gt' || more.length > 0) return false
  return form.left.form.kind === 'spoken-of' || (form.left.form.kind === 'cost' && form.left.form.name === cost && !form.left.form.year)
}

/** 900千円を限度として. */
function upTo(clause: Clause, bound: Argument): Clause {
  const { span } = bound
  const limit: Argument = { particle: 'として', phrase: { items: [{ parts: [{ core: { kind: 'name', value: '限度', known: false, span }, etc: false, span }], span }], joined: 'one', span }, pause: true, span }
  return { ...clause, arguments: [...clause.arguments, { ...bound, particle: 'を' }, limit] }
}

/**
 * 900千円を超えるときは、甲市が900千円を負担し、その超える額を乙町が負担する: what is left is what exceeds only where the two amounts are the
 * same. Gives the words where they are not.
 */
export function beyondAnother({ clause, sentence }: BurdenClause, scope: Scope): Span | undefined {
  const left = leftOf(clause)
  const modifier = left && onlyItem(left.phrase)!.parts[0]!.modifier
  const asked = sentence.clauses.flatMap(({ conditions }) => conditions)[0]?.clause
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  if (!left || !modifier || !asked || !before) return undefined
  const said = (each: Clause): string | undefined => argumentsWith(each, 'を').map(({ phrase }) => scope.text(phrase.span).replace(/に相当する額$/, ''))[0]
  return said(asked) !== undefined && said(asked) === said(before) ? undefined : left.phrase.span
}

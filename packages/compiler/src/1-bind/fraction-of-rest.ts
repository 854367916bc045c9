import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Clause, Item, Phrase, Sentence } from '@renkei/dsl'
import { add, equals, ONE, parseRational, type Rational, ZERO } from '@renkei/money'
import type { BurdenClause } from '../method.ts'
import { isRest } from './cost-name.ts'
import { argumentsWith, headOf, onlyItem } from './phrases.ts'
import { itemOf } from './quantity/owner.ts'
import type { Scope } from './scope.ts'

/** 2分の1を負担し、残りの2分の1を: all that is left, because with what was taken before it makes the whole and nothing comes after it. */
export function takesRest(phrase: Phrase, clause: Clause, { clauses }: Sentence): boolean {
  const own = fractionOfRest(phrase)
  if (own === undefined || clause !== clauses.at(-1)) return false
  const taken = clauses.slice(0, -1).map((before) => argumentsWith(before, 'は', 'を').map(({ phrase: part }) => plainFraction(part)).find((fraction) => fraction !== undefined))
  if (taken.some((fraction) => fraction === undefined)) return false
  return equals([...taken, own].reduce((sum, fraction) => add(sum, parseRational(fraction!)!), ZERO), ONE)
}

/** 残りの2分の1を、残額の30%を: of what is left, or of the whole? Who wrote it is asked. */
export function unclearRest({ clause, sentence }: BurdenClause, scope: Scope): Diagnostic | undefined {
  const found = argumentsWith(clause, 'は', 'を').find(({ phrase }) => fractionOfRest(phrase) !== undefined)
  if (!found || takesRest(found.phrase, clause, sentence)) return undefined
  return diagnostic('fraction-of-rest', { words: scope.text(found.phrase.span) }, found.phrase.span, { fixes: [{ edits: [{ span: found.phrase.span, text: '残額' }] }] })
}

/** 2分の1 of 残りの2分の1. */
function fractionOfRest(phrase: Phrase): Rational | undefined {
  const item = onlyItem(phrase)
  const fraction = item && item.parts.length > 1 ? fractionAtEnd(item) : undefined
  return fraction !== undefined && isRest(itemOf(item!.parts.slice(0, -1))) ? fraction : undefined
}

/** 2分の1, その2分の1, 運営費の2分の1. */
export function plainFraction(phrase: Phrase): Rational | undefined {
  const item = onlyItem(phrase)
  return item && item.parts.length <= 2 ? fractionAtEnd(item) : undefined
}

function fractionAtEnd(item: Item): Rational | undefined {
  const { core } = headOf(item)
  return core.kind === 'figure' && core.ratio ? core.value : undefined
}

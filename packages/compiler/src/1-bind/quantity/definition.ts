import { diagnostic, type Span } from '@renkei/diagnostics'
import type { Phrase, Sentence } from '@renkei/dsl'
import { isMoney } from '../conditional-cost.ts'
import { namesTotal, totalName } from '../cost-name.ts'
import { argumentWith, plainWord } from '../phrases.ts'
import type { CostDraft, ProgrammeDraft } from '../programme-draft.ts'
import type { Scope } from '../scope.ts'
import { subjectOf } from '../statement.ts'
import { namesClasses } from './by-class.ts'
import { isYen, type Quantity } from './quantity.ts'
import { composes, quantityOfPhrase } from './read-quantity.ts'

/** 純運営費とは、運営費から使用料収入を控除した額をいう。 · 純運営費は、…を控除した額とする。 · 事業費は、純運営費とする。 */
export function readQuantityDefinition(sentence: Sentence, draft: ProgrammeDraft): boolean {
  const [clause] = sentence.clauses
  const defines = clause?.verb.stem === 'いう'
  const meaning = clause && (defines ? argumentWith(clause, 'を') : clause.verb.stem === 'とする' ? argumentWith(clause, 'と') : undefined)
  const subject = subjectOf(sentence)
  const name = subject && plainWord(subject)
  if (sentence.clauses.length !== 1 || !meaning || name === undefined) return false
  const total = !defines && namesTotal(subject!, draft.scope)
  const isCost = !defines && (total || draft.costs.has(name))
  if (!(composes(meaning.phrase) || (defines && namesClasses(meaning.phrase)) || (isCost && isMoney(plainWord(meaning.phrase) ?? '')))) return false
  const quantity = once(name, meaning.phrase, draft.scope)
  const cost = total ? draft.cost(totalName, 'total', subject!.span) : draft.costs.get(name)
  if (cost) draft.derivations.push(() => deriveCost(cost, quantity()))
  else draft.scope.declare(name, { kind: 'quantity', quantity }, subject!.span, true)
  return true
}

/** Bound once, when first asked for; one that is asked for while it is bound is worked out from itself. */
function once(name: string, meaning: Phrase, scope: Scope): () => Quantity | undefined {
  let known: { readonly quantity: Quantity | undefined } | 'binding' | undefined
  return () => {
    if (known === 'binding') {
      scope.report(diagnostic('same-year-cycle', { loop: name }, meaning.span))
      return undefined
    }
    if (known) return known.quantity
    known = 'binding'
    const of = quantityOfPhrase(meaning, scope)
    const quantity = of && ({ ...of, form: { kind: 'defined', of }, text: name } as const)
    known = { quantity }
    return quantity
  }
}

/** The printed cost, or one of its breakdown, that a sentence works out: its amount is not written but derived. */
function deriveCost(cost: CostDraft, quantity: Quantity | undefined): void {
  if (quantity) cost.derived = quantity
}

/** The cost that a definition makes, where somebody bears it: 純運営費は、関係市町が…負担する。 */
export function definedCost(name: string, draft: ProgrammeDraft, span: Span): CostDraft | undefined {
  const defined = draft.scope.find(name)
  const quantity = defined?.kind === 'quantity' ? defined.quantity() : undefined
  if (!quantity || quantity.perBody || !isYen(quantity)) return undefined
  const cost = draft.cost(name, 'derived', span)
  cost.derived = quantity
  return cost
}

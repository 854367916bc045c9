import type { Span } from '@renkei/diagnostics'
import { Scope } from '../scope.ts'
import { type Quantity, yenUnit } from './quantity.ts'

/** By this word a sentence points at the cost it speaks of: その2分の1. */
export const spokenOf = 'その'

/** By these words it takes up what the sentence before shared. */
export const sharedBefore = '按分した額'

/** The names that hold inside a sentence that takes up the one before. */
export function takingUpShares(scope: Scope, span: Span): Scope {
  const inside = speakingOfCost(scope, span)
  inside.declare(sharedBefore, { kind: 'quantity', quantity: () => ({ form: { kind: 'shared' }, unit: yenUnit, perBody: true, text: sharedBefore, span }) }, span)
  return inside
}

/** By these words an amendment speaks of what its sentences, and those before it, come to: 改正後の負担額. */
const amended = { 改正前: 'before', 改正後: 'shared' } as const

/** The names that hold inside an amendment. */
export function speakingOfAmendment(scope: Scope, span: Span): void {
  for (const [word, kind] of Object.entries(amended)) {
    if (scope.find(word)) continue
    scope.declare(word, { kind: 'quantity', quantity: () => ({ form: { kind }, unit: yenUnit, perBody: true, text: `${word}の負担額`, span }) }, span)
  }
}

/** 改正前の負担額, where an amendment speaks. */
export function amendedShare(word: string | undefined, scope: Scope): Quantity | undefined {
  const found = word !== undefined && Object.hasOwn(amended, word) ? scope.find(word) : undefined
  return found?.kind === 'quantity' ? found.quantity() : undefined
}

/** The names that hold inside a sentence about a cost: その is what the cost comes to. */
export function speakingOfCost(scope: Scope, span: Span): Scope {
  const inside = new Scope(scope.binding, scope)
  inside.declare(spokenOf, { kind: 'quantity', quantity: () => ({ form: { kind: 'spoken-of' }, unit: yenUnit, perBody: false, text: spokenOf, span }) }, span)
  return inside
}

/** What the sentence speaks of, where it speaks of a cost. */
export function quantitySpokenOf(scope: Scope): Quantity | undefined {
  const found = scope.find(spokenOf)
  return found?.kind === 'quantity' ? found.quantity() : undefined
}

import { diagnostic } from '@renkei/diagnostics'
import type { Phrase } from '@renkei/dsl'
import { sequence, type SequenceStep } from '../3-lower/sequence.ts'
import { payersOf, type BurdenClause, type Method } from '../method.ts'
import { leftOf, type ClauseParts } from './burden-clause.ts'
import { unclearRest } from './fraction-of-rest.ts'
import { wordForHalf } from './half.ts'
import { headOf, onlyItem, wordOf } from './phrases.ts'
import type { ProgrammeDraft } from './programme-draft.ts'
import { calculate } from './quantity/calculate.ts'
import { quantitySpokenOf, speakingOfCost } from './quantity/spoken-of.ts'
import { yenOfPhrase } from './quantity/yen-of-phrase.ts'
import type { Scope } from './scope.ts'
import { shareByDegree } from './share-by-degree.ts'
import { readMethod } from './sharing-method/read-method.ts'
import type { SharingMethod } from './sharing-method/sharing-method.ts'
import { methodOfClause } from './sharing-method/use-method.ts'
import { unreadWords } from './unread-words.ts'

/** The first method that knows the clause. */
export function stepOf(parts: ClauseParts, { steps }: { readonly steps: readonly SequenceStep[] }, draft: ProgrammeDraft, methods: readonly Method[]): SequenceStep | undefined {
  if (steps.length === 0 && restOfNothing(parts, draft)) return undefined
  const unclear = shareByDegree(parts.burden, draft.scope) ?? unclearRest(parts.burden, draft.scope) ?? wordForHalf(parts.burden)
  if (unclear) {
    draft.scope.report(unclear)
    return undefined
  }
  const unread = unreadWords(parts.burden, parts.read)
  if (unread) {
    draft.scope.report(diagnostic('words-not-understood', { words: draft.scope.text(unread) }, unread))
    return undefined
  }
  const named = methods.some((method) => isCalled(method, parts.burden)) ? undefined : methodOfClause(parts.burden, draft.scope)
  if (named) return named === 'reported' ? undefined : stepByMethod(named, parts, draft, methods)
  const whole = recognise(parts.burden, draft.scope, methods)
  if (whole === 'reported') return undefined
  if (whole && parts.limit) return limited({ ...whole, rest: parts.rest, part: true }, parts.limit, draft.scope)
  if (whole) return { ...whole, rest: parts.rest, part: parts.burden.amount !== undefined }
  const part = partOf(parts.burden, draft, methods)
  if (part === 'reported') return undefined
  if (!part) draft.scope.report(notUnderstood(parts, draft))
  return part && { ...part, rest: parts.rest, part: true }
}

/** 「○○方式」により: what the method says, as one step. */
function stepByMethod(method: SharingMethod, parts: ClauseParts, draft: ProgrammeDraft, methods: readonly Method[]): SequenceStep | undefined {
  const { scope, renamings } = draft
  const { payers: who, by, amount } = parts.burden
  const { span } = by!
  if (scope.binding.using?.includes(method.name)) {
    scope.report(diagnostic('circular-method', { loop: [...scope.binding.using, method.name].join(' → ') }, span))
    scope.binding.lost.push(span)
    return undefined
  }
  const payers = payersOf(parts.burden, scope)
  const read = who && payers && readMethod({ method, payers, who, renamings, span }, scope, by!, (inner, before, inside) => stepOf(inner, { steps: before }, inside, methods))
  if (!read) scope.binding.lost.push(span)
  if (!read) return undefined
  const [only] = read.steps
  const step: SequenceStep = read.steps.length === 1 ? only! : { method: sequence, bound: read.steps, rest: false, part: false }
  const named: SequenceStep = { ...step, rest: parts.rest, named: { method, ...(read.rounding ? { rounding: read.rounding } : {}) } }
  if (parts.limit) return limited({ ...named, part: true }, parts.limit, scope)
  if (!amount) return named
  const quantity = yenOfPhrase(amount, speakingOfCost(scope, amount.span))
  return quantity && { ...named, part: true, amount: quantity }
}

/** 2,000万円を限度として: the cost, or what is left of it, but never more than that. */
function limited(step: SequenceStep, limit: Phrase, scope: Scope): SequenceStep | undefined {
  const inside = speakingOfCost(scope, limit.span)
  const most = yenOfPhrase(limit, inside)
  const amount = most && calculate('min', [quantitySpokenOf(inside)!, most], { span: limit.span, scope })
  return amount && { ...step, amount: { ...amount, text: `${most.text}までの額` } }
}

function recognise(clause: BurdenClause, scope: Scope, methods: readonly Method[]): { method: Method; bound: unknown } | 'reported' | undefined {
  for (const method of methods) {
    if (method.called !== undefined && !isCalled(method, clause)) continue
    const found = method.recognise(clause, scope)
    if (found === 'reported') return found
    if (found) return { method, bound: found.bound }
  }
  return undefined
}

/** 「○○方式」により, 人口の「○○方式」により. */
function isCalled({ called }: Method, { by }: BurdenClause): boolean {
  const item = by && onlyItem(by)
  return called !== undefined && item !== undefined && wordOf(headOf(item)) === called
}

/** 運営費の3分の1に相当する額を: what the payers bear of the cost, shared among them as the whole would be. */
function partOf({ amount, ...clause }: BurdenClause, { scope }: ProgrammeDraft, methods: readonly Method[]) {
  if (!amount || clause.clause.verb.stem !== '負担する') return undefined
  const quantity = yenOfPhrase(amount, speakingOfCost(scope, amount.span))
  const found = quantity && recognise(clause, scope, methods)
  if (!quantity || found === 'reported') return 'reported'
  return found && { ...found, amount: quantity }
}

function notUnderstood({ burden }: ClauseParts, draft: ProgrammeDraft) {
  const { clause, payers, amount, by } = burden
  if (clause.verb.stem !== '負担する') return diagnostic('sentence-not-understood', { heading: '事業' }, clause.span)
  if (!payers) return diagnostic('burden-without-payer', {}, clause.span)
  const words = amount ?? by
  if (words) return diagnostic('words-not-understood', { words: draft.scope.text(words.span) }, words.span)
  return diagnostic('payers-without-method', { payers: draft.scope.text(payers.span) }, payers.span)
}

/** 残額 is what the steps before it left: without one it is nothing. */
function restOfNothing({ rest, burden: { clause, sentence } }: ClauseParts, { scope }: ProgrammeDraft): boolean {
  if (!rest) return false
  const { span } = leftOf(clause, sentence)!.phrase
  scope.report(diagnostic('words-not-understood', { words: scope.text(span) }, span))
  return true
}

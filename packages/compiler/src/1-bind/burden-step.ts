import { diagnostic } from '@renkei/diagnostics'
import type { SequenceStep } from '../3-lower/sequence.ts'
import type { Method } from '../method.ts'
import type { ClauseParts } from './burden-clause.ts'
import type { BurdenGroup } from './burden-group.ts'
import { isRest } from './cost-name.ts'
import { argumentsWith } from './phrases.ts'
import type { ProgrammeDraft } from './programme-draft.ts'
import { unreadWords } from './unread-words.ts'

/** The first method that knows the clause. */
export function stepOf(parts: ClauseParts, { steps }: BurdenGroup, draft: ProgrammeDraft, methods: readonly Method[]): SequenceStep | undefined {
  if (steps.length === 0 && restOfNothing(parts, draft)) return undefined
  const unread = unreadWords(parts.burden, parts.read)
  if (unread) {
    draft.scope.report(diagnostic('words-not-understood', { words: draft.scope.text(unread) }, unread))
    return undefined
  }
  for (const method of methods) {
    const found = method.recognise(parts.burden, draft.scope)
    if (found === 'reported') return undefined
    if (found) return { method, bound: found.bound, rest: parts.rest, part: parts.burden.amount !== undefined }
  }
  draft.scope.report(notUnderstood(parts, draft))
  return undefined
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
function restOfNothing({ rest, burden: { clause } }: ClauseParts, { scope }: ProgrammeDraft): boolean {
  if (!rest) return false
  const { span } = argumentsWith(clause, 'を').find(({ phrase }) => phrase.items.some(isRest))!.phrase
  scope.report(diagnostic('words-not-understood', { words: scope.text(span) }, span))
  return true
}

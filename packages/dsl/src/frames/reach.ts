import type { Verb } from '../tree/tree.ts'
import type { Pending, PendingAdverb, PendingArgument } from './pending.ts'

/** Takes the て-forms and adverbs that stand directly before a verb off the end of `pending`. */
export function takeAdjacent(pending: Pending[]): { readonly manner: Verb[]; readonly adverbs: PendingAdverb[] } {
  const manner: Verb[] = []
  const adverbs: PendingAdverb[] = []
  for (;;) {
    const last = pending.at(-1)
    if (last?.kind === 'manner') manner.unshift(last.verb)
    else if (last?.kind === 'adverb' && !last.pause) adverbs.unshift(last)
    else return { manner, adverbs }
    pending.pop()
  }
}

/** With a past verb before a noun these belong to it although its other words stand between: 新たに関係市町となった団体. */
const OF_PAST: ReadonlySet<string> = new Set(['新たに', '既に'])

export function takeAdverbOfPast(pending: Pending[]): PendingAdverb[] {
  const last = pending.at(-1)
  if (last?.kind !== 'adverb' || last.pause || !OF_PAST.has(last.adverb.value)) return []
  pending.pop()
  return [last]
}

/** Takes arguments off the end of `pending` while `takes` agrees. */
export function takeArguments(pending: Pending[], takes: (argument: PendingArgument, taken: readonly PendingArgument[]) => boolean): PendingArgument[] {
  const taken: PendingArgument[] = []
  for (;;) {
    const last = pending.at(-1)
    if (last?.kind !== 'argument' || !takes(last, taken)) return taken
    taken.unshift(last)
    pending.pop()
  }
}

/**
 * Takes everything before a condition: up to a topic (は), an earlier condition, an adverb with a pause, or a second が, which belongs to
 * the main verb.
 */
export function takeCondition(pending: Pending[]): Pending[] {
  const taken: Pending[] = []
  for (;;) {
    const last = pending.at(-1)
    if (last === undefined || last.kind === 'condition' || (last.kind === 'adverb' && last.pause)) return taken
    if (last.kind === 'argument' && (last.particle === 'は' || (last.particle === 'が' && taken.some(isSubject)))) return taken
    taken.unshift(last)
    pending.pop()
  }
}

function isSubject(pending: Pending): boolean {
  return pending.kind === 'argument' && pending.particle === 'が'
}

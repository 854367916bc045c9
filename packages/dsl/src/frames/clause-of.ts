import type { VerbChunk } from '../sentences/chunk.ts'
import { spanAt, type Place } from '../sentences/place.ts'
import type { Argument, Clause, Verb, VerbForm } from '../tree/tree.ts'
import type { Pending, PendingArgument } from './pending.ts'
import { isModified } from './phrases.ts'

export function toVerb(place: Place, { keyword, shape, image, start, end }: VerbChunk, form: VerbForm): Verb {
  return {
    stem: keyword.stem,
    form,
    negated: shape.negated,
    ...(shape.passive ? { passive: true } : {}),
    ...(shape.tense === 'past' ? { past: true } : {}),
    ...(shape.modality === undefined ? {} : { modality: shape.modality }),
    image,
    span: spanAt(place, start, end),
  }
}

export function toArgument(place: Place, { particle, phrase, pause, definition, topic, start, end }: PendingArgument): Argument {
  return {
    particle,
    phrase,
    pause,
    ...(definition ? { definition: true } : {}),
    ...(topic ? { topic: true } : {}),
    span: spanAt(place, start, end),
  }
}

/** A clause of a verb and all that it took, in written order. て-forms among them come after `manner`. */
export function toClause(place: Place, { verb, manner, pending }: { readonly verb: Verb; readonly manner: readonly Verb[]; readonly pending: readonly Pending[] }): Clause {
  const starts = [verb.span.start, ...manner.map(({ span }) => span.start), ...pending.map(({ start }) => start)]
  return {
    verb,
    manner: [...manner, ...pending.flatMap((one) => (one.kind === 'manner' ? [one.verb] : []))],
    arguments: pending.flatMap((one) => (one.kind === 'argument' ? [toArgument(place, one)] : [])),
    adverbs: pending.flatMap((one) => (one.kind === 'adverb' ? [one.adverb] : [])),
    conditions: pending.flatMap((one) => (one.kind === 'condition' ? [one.condition] : [])),
    span: spanAt(place, Math.min(...starts), verb.span.end),
  }
}

/** Aのうち belongs to the next phrase that no other verb took. */
export function foldAmong(pending: readonly Pending[]): Pending[] {
  const folded: Pending[] = []
  for (const one of pending) {
    const last = folded.at(-1)
    if ((one.kind === 'argument' || one.kind === 'among') && last?.kind === 'among') {
      const phrase = { ...one.phrase, among: last.phrase, span: { ...one.phrase.span, start: last.start } }
      folded[folded.length - 1] = { ...one, phrase, start: last.start }
    } else {
      folded.push(one)
    }
  }
  return folded
}

/** Aのうち directly before a noun that a clause describes belongs to that noun at once. */
export function amongNow(pending: readonly Pending[]): boolean {
  const [before, last] = pending.slice(-2)
  return before?.kind === 'among' && last?.kind === 'argument' && (isModified(last.phrase.items[0]!) || last.phrase.except !== undefined)
}

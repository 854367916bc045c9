import { spanAt, type Place } from '../sentences/place.ts'
import type { Clause, Phrase } from '../tree/tree.ts'
import { boundedParts } from '../tree/bound-of.ts'
import { toClause } from './clause-of.ts'
import type { Pending, PendingArgument } from './pending.ts'
import { cutLast, isAmount, joinLists, withModifier } from './phrases.ts'

/**
 * 人口が1万人未満の団体: the bound before the noun is a verbless clause whose subject is the one indicator before が. Takes that
 * subject off the end of `pending`.
 */
export function withBoundClause(place: Place, pending: Pending[], phrase: Phrase): Phrase {
  const subject = pending.at(-1)
  const [item] = phrase.items
  const end = boundedParts(item!.parts)
  const [bound, parts] = [item!.parts.slice(0, end), item!.parts.slice(end)]
  if (subject?.kind !== 'argument' || subject.particle !== 'が' || subject.pause || bound.length === 0 || parts.length === 0 || isAmount(phrase)) return phrase
  if (bound.some(({ modifier }) => modifier !== undefined)) return phrase
  pending.pop()
  const span = { ...item!.span, end: bound.at(-1)!.span.end }
  const { before, last } = subject.phrase.items.length === 1 ? { before: undefined, last: subject.phrase } : cutLast(subject.phrase)
  const clause = boundClause(place, { ...subject, phrase: last, start: last.span.start }, span, { items: [{ parts: bound, span }], joined: 'one', span })
  const rest: Phrase = { ...phrase, items: [{ parts, span: { ...item!.span, start: parts[0]!.span.start } }, ...phrase.items.slice(1)] }
  const described = withModifier(rest, clause, clause.span.start)
  return before === undefined ? described : joinLists(before, described)
}

function boundClause(place: Place, subject: PendingArgument, { end }: Phrase['span'], bound: Phrase): Clause {
  const complement: PendingArgument = { ...subject, phrase: bound, particle: 'で', start: bound.span.start, end: bound.span.end }
  const verb = { stem: 'である', form: 'adnominal', negated: false, image: '', span: spanAt(place, end, end) } as const
  return toClause(place, { verb, manner: [], pending: [subject, complement] })
}

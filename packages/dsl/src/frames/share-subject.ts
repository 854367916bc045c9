import type { Clause, Phrase } from '../tree/tree.ts'
import type { Pending, PendingArgument } from './pending.ts'

/** Those who agree on a ratio also bear by it. */
const AGREEING: ReadonlySet<string> = new Set(['協議する', '合意する'])

/**
 * 関係市町が協議して定める割合により負担する: where the closing verb lacks its が, those who agree are those who bear. Gives the が back to
 * the closing verb, as if a reading point followed it.
 */
export function shareSubject(pending: readonly Pending[]): readonly Pending[] {
  return pending.flatMap((one): readonly Pending[] => {
    const modifier = one.kind === 'argument' ? one.phrase.items[0]!.parts[0]!.modifier : undefined
    const subject = modifier?.arguments[0]
    if (one.kind !== 'argument' || modifier?.span.start !== one.phrase.span.start || subject?.particle !== 'が' || !agrees(modifier)) return [one]
    const { phrase, pause, span } = subject
    const argument: PendingArgument = { kind: 'argument', phrase, particle: 'が', definition: false, topic: false, pause, start: span.start, end: span.end }
    return [argument, withoutSubject(one, modifier)]
  })
}

function agrees({ verb, manner }: Clause): boolean {
  return [verb, ...manner].some(({ stem }) => AGREEING.has(stem))
}

function withoutSubject(argument: PendingArgument, modifier: Clause): PendingArgument {
  const [, ...rest] = modifier.arguments
  const start = Math.min(...[modifier.verb, ...modifier.manner, ...modifier.adverbs, ...modifier.conditions, ...rest].map(({ span }) => span.start))
  const from = <T extends { readonly span: Phrase['span'] }>(node: T): T => ({ ...node, span: { ...node.span, start } })
  const [item, ...items] = argument.phrase.items
  const [part, ...parts] = item!.parts
  const described = from({ ...part!, modifier: from({ ...modifier, arguments: rest }) })
  return { ...argument, phrase: from({ ...argument.phrase, items: [from({ ...item!, parts: [described, ...parts] }), ...items] }), start }
}

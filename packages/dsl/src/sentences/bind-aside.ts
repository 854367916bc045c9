import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { Binder } from '../frames/binder.ts'
import type { Token } from '../lexer/token.ts'
import type { Aside, Phrase } from '../tree/tree.ts'
import type { Pending } from '../frames/pending.ts'
import type { Chunk } from './chunk.ts'
import { canonical } from '../print/canonical.ts'
import { spanAt, typed, type Place } from './place.ts'

/** The inside of （…） up to its first 。: one phrase, or a clause without its noun. Behind it nothing may stand but 以下同じ and the like. */
export function bindAside(
  place: Place, open: Token, [chunks, ...further]: readonly (readonly Chunk[])[], close: Token, report: (problem: Diagnostic) => void,
): Aside {
  const { clauses, rest } = new Binder(place, true, report).bind(chunks!)
  const aside = { text: canonical(typed(place, open.end, close.startOffset)), span: spanAt(place, open.startOffset, close.end) }
  for (const sentence of further) checkFurther(place, sentence, report)
  const [clause] = clauses
  const phrase = rest.length === 0 ? undefined : phraseOf(rest)
  if (clause !== undefined && clauses.length === 1 && rest.length === 0) return { clause, ...aside }
  if (clause === undefined && phrase !== undefined) return { phrase, ...aside }
  report(diagnostic('unexpected-word', { word: `（${aside.text}）` }, aside.span))
  return aside
}

/** 以下同じ, 以下「関係市町」という: they say nothing about yen. Whatever else stood here would be in the text alone. */
function checkFurther(place: Place, chunks: readonly Chunk[], report: (problem: Diagnostic) => void): void {
  const [first, last] = [chunks[0]!, chunks.at(-1)!]
  const word = canonical(typed(place, first.start, last.end))
  if (!word.startsWith('以下')) report(diagnostic('unexpected-word', { word }, spanAt(place, first.start, last.end)))
}

/** （その額に端数があるときは、これを切り捨てた額）: the condition belongs to the clause that describes the noun. */
function phraseOf(rest: readonly Pending[]): Phrase | undefined {
  const last = rest.at(-1)!
  const conditions = rest.slice(0, -1).flatMap((one) => (one.kind === 'condition' ? [one.condition] : []))
  if (last.kind !== 'argument' || last.particle !== 'none' || conditions.length !== rest.length - 1) return undefined
  const [item, ...items] = last.phrase.items
  const [part, ...parts] = item!.parts
  if (conditions.length === 0) return last.phrase
  if (part!.modifier === undefined) return undefined
  const start = rest[0]!.start
  const from = <T extends { readonly span: Phrase['span'] }>(node: T): T => ({ ...node, span: { ...node.span, start } })
  const modifier = from({ ...part!.modifier, conditions: [...conditions, ...part!.modifier.conditions] })
  return from({ ...last.phrase, items: [from({ ...item!, parts: [from({ ...part!, modifier }), ...parts] }), ...items] })
}

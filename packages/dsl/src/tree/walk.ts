import type { Clause, Part, Phrase, Sentence } from './tree.ts'

/** Whatever holds clauses or parts. */
export type Walkable = Sentence | Clause | Phrase | Part

/** Every clause below a node in written order, an outer one before those inside it; the node itself if it is one. */
export function* clausesIn(node: Walkable): Generator<Clause> {
  if ('verb' in node) yield node
  for (const child of childrenOf(node)) yield* clausesIn(child)
}

/** Every part below a node in written order; the node itself if it is one. */
export function* partsIn(node: Walkable): Generator<Part> {
  if ('core' in node) yield node
  for (const child of childrenOf(node)) yield* partsIn(child)
}

/** What is directly below a node, in written order. */
export function childrenOf(node: Walkable): readonly Walkable[] {
  if ('clauses' in node) return node.clauses
  const children: readonly Walkable[] = 'verb' in node ? ofClause(node) : 'items' in node ? ofPhrase(node) : ofPart(node)
  return [...children].sort((a, b) => a.span.start - b.span.start)
}

function ofClause({ conditions, arguments: all }: Clause): readonly Walkable[] {
  return [...conditions.map(({ clause }) => clause), ...all.map(({ phrase }) => phrase)]
}

function ofPhrase({ among, except, items }: Phrase): readonly Walkable[] {
  return [...(among ? [among] : []), ...(except ? [except] : []), ...items.flatMap(({ parts }) => parts)]
}

function ofPart({ modifier, aside }: Part): readonly Walkable[] {
  return [...(modifier ? [modifier] : []), ...(aside?.phrase ? [aside.phrase] : []), ...(aside?.clause ? [aside.clause] : [])]
}

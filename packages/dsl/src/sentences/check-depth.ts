import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { limits } from '../limits.ts'
import type { Sentence } from '../tree/tree.ts'
import { childrenOf, type Walkable } from '../tree/walk.ts'

/** A level takes a verb or のうち, 以外, and a noun at least. */
const TOKENS_PER_LEVEL = 2

/** Trees are walked by recursion, so their depth has a limit. Short sentences need no look. */
export function checkDepth(sentence: Sentence, tokens: number): Diagnostic | undefined {
  if (tokens <= limits.clauses * TOKENS_PER_LEVEL) return undefined
  const stack: (readonly [Walkable, number])[] = sentence.clauses.map((clause) => [clause, 0])
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [node, depth] = next
    if (depth > limits.clauses) return diagnostic('clauses-too-deep', { limit: limits.clauses }, 'verb' in node ? node.verb.span : node.span)
    for (const child of childrenOf(node)) stack.push([child, depth + (deepens(node, child) ? 1 : 0)])
  }
  return undefined
}

/** A clause inside a phrase, a set that another is taken from. */
function deepens(node: Walkable, child: Walkable): boolean {
  return 'verb' in child || ('items' in node && 'items' in child)
}

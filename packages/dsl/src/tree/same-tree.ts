import type { RuleFile } from './tree.ts'

/** True where two texts say the same, comments included: their trees differ in nothing but places. */
export function sameTree(left: RuleFile, right: RuleFile): boolean {
  return same(left.sections, right.sections) && same(left.comments, right.comments)
}

function same(left: unknown, right: unknown): boolean {
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return left === right
  const [keys, others] = [keysOf(left), keysOf(right)]
  return keys.length === others.length && keys.every((key) => same((left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key]))
}

/** Where something stands, and whether a comment has its line for itself, is layout. */
function keysOf(node: object): readonly string[] {
  return Object.keys(node).filter((key) => key !== 'span' && key !== 'trailing')
}

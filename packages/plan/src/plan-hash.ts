import { hashOf } from './hash.ts'
import type { Plan } from './plan.ts'
import { renumber } from './renumber.ts'

/** The identity of a plan: what it computes, whatever its nodes are numbered and wherever its sentences stand. */
export function planHash(plan: Plan): string {
  const { nodes, lines, checks, open, assumptions, ...rest } = renumber(plan)
  return hashOf({
    ...without(rest, 'origins'),
    nodes: Object.fromEntries(Object.entries(nodes).map(([id, node]) => [id, without(node, 'origin', 'roundedBy', 'originsByYear', 'label')])),
    lines: lines.map((line) => without(line, 'origin')),
    checks: checks.map((check) => without(check, 'origin')),
    open: open.map((item) => without(item, 'origin')),
    assumptions: assumptions.map((assumption) => without(assumption, 'origin')),
  })
}

function without(value: object, ...keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)))
}

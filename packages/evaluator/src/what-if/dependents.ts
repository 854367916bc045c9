import { inputsOf } from '@renkei/plan'
import type { Program } from '../core/program.ts'

/** The groups an open item reaches, in the order of computation: what must be computed again when it is answered. */
export function dependents({ placement }: Program, item: string): readonly number[] {
  const reached = new Set<string>()
  const groups: number[] = []
  placement.groups.forEach((group, at) => {
    const hit = group.some(({ node }) => (node.op === 'open' && node.item === item) || inputsOf(node).some((input) => reached.has(input.node)))
    if (!hit) return
    groups.push(at)
    for (const { id } of group) reached.add(id)
  })
  return groups
}

import type { Check, Line, NodeId, OpenItem } from './plan.ts'

/** The nodes a plan is computed for: what lines, checks and trials name. */
export function rootsOf(plan: { lines: readonly Line[]; checks: readonly Check[]; open: readonly OpenItem[] }): readonly NodeId[] {
  const roots = new Set<NodeId>()
  for (const line of plan.lines) {
    roots.add(line.node)
    if (line.conserves !== undefined) roots.add(line.conserves)
    if (line.hangs !== undefined) roots.add(line.hangs)
  }
  for (const check of plan.checks) roots.add(check.left).add(check.right)
  for (const item of plan.open) if (item.trial !== undefined) roots.add(item.trial)
  return [...roots]
}

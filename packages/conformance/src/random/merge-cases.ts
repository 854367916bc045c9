import { mapInputs, type FigureSnapshot, type Line, type NodeId, type OpenItem, type Plan, type PlanNode } from '@renkei/plan'
import type { RandomCase } from './random-plan.ts'

/**
 * Several cases over the same axes as one, for back ends to which a statement costs more than what it computes. Every name (node, figure, open
 * item, slot, line, check) of the n-th case begins with `n:`; lines come out as `0:L1`. Nothing is shared between the cases.
 */
export function mergeCases(cases: readonly RandomCase[]): RandomCase {
  const [first] = cases
  if (first === undefined) throw new Error('no case to merge')
  const renamed = cases.map(({ plan, snapshot }, at) => renameCase(plan, snapshot, `${at}:`))
  const plans = renamed.map(({ plan }) => plan)
  const snapshots = renamed.map(({ snapshot }) => snapshot)
  const join = <T>(of: (snapshot: FigureSnapshot) => Readonly<Record<string, T>>): Readonly<Record<string, T>> => Object.assign({}, ...snapshots.map(of))
  return {
    plan: {
      ...first.plan,
      nodes: Object.assign({}, ...plans.map(({ nodes }) => nodes)),
      lines: plans.flatMap(({ lines }) => lines),
      checks: plans.flatMap(({ checks }) => checks),
      open: plans.flatMap(({ open }) => open),
    },
    snapshot: { ...first.snapshot, figures: join(({ figures }) => figures), records: join(({ records }) => records), decisions: join(({ decisions }) => decisions) },
  }
}

function renameCase(plan: Plan, snapshot: FigureSnapshot, prefix: string): RandomCase {
  const name = (id: string): string => prefix + id
  const nodes = Object.fromEntries(Object.entries(plan.nodes).map(([id, node]) => [name(id), renameNode(node, name)]))
  const lines = plan.lines.map((line) => renameLine(line, name))
  const checks = plan.checks.map((check) => ({ ...check, id: name(check.id), left: name(check.left), right: name(check.right) }))
  const open = plan.open.map((item): OpenItem => ({ ...item, id: name(item.id), ...(item.trial === undefined ? {} : { trial: name(item.trial) }) }))
  const renamed = <T>(table: Readonly<Record<string, T>>): Record<string, T> => Object.fromEntries(Object.entries(table).map(([key, value]) => [name(key), value]))
  return {
    plan: { ...plan, nodes, lines, checks, open },
    snapshot: { ...snapshot, figures: renamed(snapshot.figures), records: renamed(snapshot.records), decisions: renamed(snapshot.decisions) },
  }
}

function renameNode(node: PlanNode, name: (id: string) => string): PlanNode {
  const mapped = mapInputs(node, name)
  switch (mapped.op) {
    case 'figure':
      return { ...mapped, key: name(mapped.key) }
    case 'open':
      return { ...mapped, item: name(mapped.item) }
    case 'recorded':
      return { ...mapped, slot: name(mapped.slot) }
    default:
      return mapped
  }
}

function renameLine(line: Line, name: (id: string) => string): Line {
  const optional = (key: 'conserves' | 'hangs'): Partial<Record<typeof key, NodeId>> => (line[key] === undefined ? {} : { [key]: name(line[key]) })
  return { ...line, id: name(line.id), node: name(line.node), ...optional('conserves'), ...optional('hangs') }
}

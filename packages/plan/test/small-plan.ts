import { axesHash, PLAN_FORMAT, type Axis, type Line, type NodeBase, type Op, type Plan, type PlanNode, type ValueType } from '@renkei/plan'

export const AXES: readonly Axis[] = [
  { id: 'year', of: 'year', members: ['2025', '2026', '2027'] },
  { id: 'body', of: 'body', members: ['062014', '062065'] },
]
export const YEN: ValueType = { kind: 'number', unit: { yen: 1 }, whole: true }
export const RATIO: ValueType = { kind: 'number', unit: {}, whole: false }
export const BASE: NodeBase = { axes: ['year', 'body'], type: YEN, origin: 0 }

export const line = (node: string): Line => ({
  id: `line of ${node}`,
  programme: '1',
  cost: '運営費',
  node,
  years: ['2025'],
  bodies: 'body',
  part: 'share',
  inTotal: true,
  origin: 0,
})

/** A plan over three years and two bodies; nodes may leave out their axes, type and origin. */
export function smallPlan(nodes: Readonly<Record<string, Op & Partial<NodeBase>>>, rest: Partial<Plan> = {}): Plan {
  return {
    format: PLAN_FORMAT,
    axes: AXES,
    axesHash: axesHash(AXES),
    nodes: Object.fromEntries(Object.entries(nodes).map(([id, node]) => [id, { ...BASE, ...node } satisfies PlanNode])),
    lines: [line(Object.keys(nodes).at(-1)!)],
    checks: [],
    open: [],
    origins: [{ method: 'equal', span: { source: 'a.renkei', start: 0, end: 4 } }],
    assumptions: [],
    ...rest,
  }
}

import { schedule, type OpName, type Plan, type PlanNode } from '@renkei/plan'

const OPERATORS: readonly OpName[] = ['const', 'figure', 'open', 'recorded', 'at', 'arith', 'compare', 'when', 'sum', 'round', 'apportion']
/** The four ways of `at`, which back ends carry out in four ways. */
const WAYS = ['shift', 'fixed', 'key', 'along'] as const

/** In how many of some plans each operator (of `at`, each of its ways too), and each edge that must be tried, occurs. */
export interface Counts {
  readonly operators: Readonly<Record<string, number>>
  readonly edges: Readonly<Record<string, number>>
}

const EDGES: Readonly<Record<string, (plan: Plan, nodes: readonly PlanNode[]) => boolean>> = {
  ties: (_, nodes) => nodes.some((node) => node.op === 'const' && node.axes.includes('body') && isTied(numbersOf(node))),
  'zero weight': (plan, nodes) => nodes.some((node) => node.op === 'apportion' && numbersOf(plan.nodes[node.weight]!).includes(0)),
  'negative amounts': (_, nodes) => nodes.some((node) => numbersOf(node).some((value) => value < 0)),
  'unit 1,000': (_, nodes) => nodes.some((node) => node.op === 'apportion' && node.unit === '1000'),
  'beyond 10^15': (_, nodes) => nodes.some((node) => numbersOf(node).some((value) => Math.abs(value) > 1e15)),
  'recurrent years': (plan) => schedule(plan).some((group) => 'perYear' in group),
  bounds: (_, nodes) => nodes.some((node) => node.op === 'apportion' && (node.lower !== undefined || node.upper !== undefined)),
}

export function countsOf(plans: readonly Plan[]): Counts {
  const operators: Record<string, number> = Object.fromEntries([...OPERATORS, ...WAYS.map((way) => `at ${way}`)].map((op) => [op, 0]))
  const edges: Record<string, number> = Object.fromEntries(Object.keys(EDGES).map((edge) => [edge, 0]))
  for (const plan of plans) {
    const nodes = Object.values(plan.nodes)
    for (const op of new Set(nodes.flatMap(namesOf))) if (op in operators) operators[op]!++
    for (const [edge, holds] of Object.entries(EDGES)) if (holds(plan, nodes)) edges[edge]!++
  }
  return { operators, edges }
}

function namesOf(node: PlanNode): readonly string[] {
  return node.op === 'at' ? [node.op, ...WAYS.filter((way) => way in node.by).map((way) => `at ${way}`)] : [node.op]
}

/** Numbers written in the plan itself. */
function numbersOf(node: PlanNode): readonly number[] {
  return node.op === 'const' && node.type.kind === 'number' ? node.value.values.filter((value) => typeof value === 'number') : []
}

function isTied(values: readonly number[]): boolean {
  return new Set(values).size < values.length
}

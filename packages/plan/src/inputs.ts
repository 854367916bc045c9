import type { NodeId, Op } from './plan.ts'

/** An edge of the plan: the node read, and how many years back (0 or less; `earlier` when only the run knows which year). */
export interface Input {
  readonly node: NodeId
  readonly year: number | 'earlier'
}

/** The nodes an operator reads, in the order they are read. */
export function inputsOf(op: Op): readonly Input[] {
  const inputs: Input[] = []
  eachInput(op, (node, year) => inputs.push({ node, year }))
  return inputs
}

/** What is told of each edge. */
export type Visit = (node: NodeId, year: Input['year']) => void

/** As `inputsOf`, one edge after the other: whoever goes through all edges of a plan needs no list for each node. */
export function eachInput(op: Op, visit: Visit): void {
  switch (op.op) {
    case 'const':
    case 'figure':
    case 'open':
      return
    case 'recorded':
      return visit(op.else, 0)
    case 'at':
      return eachOfAt(op, visit)
    case 'arith':
    case 'compare':
    case 'native':
      for (const node of op.of) visit(node, 0)
      return
    case 'when':
      return eachOfWhen(op, visit)
    case 'sum':
      return visit(op.of, op.over === 'year' && op.window !== undefined ? op.window.to : 0)
    case 'round':
      return visit(op.of, 0)
    case 'apportion':
      return eachOfApportion(op, visit)
  }
}

function eachOfAt({ of, axis, by, first }: Extract<Op, { op: 'at' }>, visit: Visit): void {
  visit(of, axis !== 'year' || 'along' in by ? 0 : 'shift' in by ? by.shift : 'earlier')
  if ('key' in by) visit(by.key, 0)
  if (first !== undefined) visit(first, 0)
}

function eachOfWhen(op: Extract<Op, { op: 'when' }>, visit: Visit): void {
  for (const [guard, then] of op.cases) {
    visit(guard, 0)
    visit(then, 0)
  }
  visit(op.else, 0)
}

function eachOfApportion({ amount, weight, lower, upper, remainder }: Extract<Op, { op: 'apportion' }>, visit: Visit): void {
  visit(amount, 0)
  visit(weight, 0)
  if (lower !== undefined) visit(lower, 0)
  if (upper !== undefined) visit(upper, 0)
  if (remainder.to === 'bearer' && typeof remainder.bearer !== 'string') visit(remainder.bearer.node, 0)
}

import type { NodeId, Op } from './plan.ts'

/** The operator with every node it reads renamed. */
export function mapInputs<T extends Op>(op: T, rename: (id: NodeId) => NodeId): T
export function mapInputs(op: Op, rename: (id: NodeId) => NodeId): Op {
  switch (op.op) {
    case 'const':
    case 'figure':
    case 'open':
      return op
    case 'recorded':
      return { ...op, else: rename(op.else) }
    case 'at':
      return {
        ...op,
        of: rename(op.of),
        by: 'key' in op.by ? { key: rename(op.by.key) } : op.by,
        ...(op.first === undefined ? {} : { first: rename(op.first) }),
      }
    case 'arith':
    case 'compare':
    case 'native':
      return { ...op, of: op.of.map(rename) }
    case 'when':
      return { ...op, cases: op.cases.map(([guard, then]) => [rename(guard), rename(then)] as const), else: rename(op.else) }
    case 'sum':
    case 'round':
      return { ...op, of: rename(op.of) }
    case 'apportion':
      return mapApportion(op, rename)
  }
}

function mapApportion(op: Extract<Op, { op: 'apportion' }>, rename: (id: NodeId) => NodeId): Op {
  const { remainder } = op
  const named = remainder.to === 'bearer' && typeof remainder.bearer !== 'string' ? remainder.bearer.node : undefined
  return {
    ...op,
    amount: rename(op.amount),
    weight: rename(op.weight),
    ...(op.lower === undefined ? {} : { lower: rename(op.lower) }),
    ...(op.upper === undefined ? {} : { upper: rename(op.upper) }),
    remainder: named === undefined || remainder.to !== 'bearer' ? remainder : { ...remainder, bearer: { node: rename(named) } },
  }
}

import type { NodeId, Op } from './plan.ts'

/** An edge of the plan: the node read, and how many years back (0 or less; `earlier` when only the run knows which year). */
export interface Input {
  readonly node: NodeId
  readonly year: number | 'earlier'
}

const sameYear = (node: NodeId): Input => ({ node, year: 0 })

/** The nodes an operator reads, in the order they are read. */
export function inputsOf(op: Op): readonly Input[] {
  switch (op.op) {
    case 'const':
    case 'figure':
    case 'open':
      return []
    case 'recorded':
      return [sameYear(op.else)]
    case 'at':
      return atInputs(op)
    case 'arith':
    case 'compare':
    case 'native':
      return op.of.map(sameYear)
    case 'when':
      return [...op.cases.flat().map(sameYear), sameYear(op.else)]
    case 'sum':
      return windowInputs(op)
    case 'round':
      return [sameYear(op.of)]
    case 'apportion':
      return apportionInputs(op).map(sameYear)
  }
}

function atInputs(op: Extract<Op, { op: 'at' }>): readonly Input[] {
  const first = op.first === undefined ? [] : [sameYear(op.first)]
  if (op.axis !== 'year' || 'along' in op.by) {
    const key = 'key' in op.by ? [sameYear(op.by.key)] : []
    return [sameYear(op.of), ...key, ...first]
  }
  if ('shift' in op.by) return [{ node: op.of, year: op.by.shift }, ...first]
  const of: Input = { node: op.of, year: 'earlier' }
  return 'key' in op.by ? [of, sameYear(op.by.key), ...first] : [of, ...first]
}

function windowInputs(op: Extract<Op, { op: 'sum' }>): readonly Input[] {
  if (op.over !== 'year' || op.window === undefined) return [sameYear(op.of)]
  return [{ node: op.of, year: op.window.to }]
}

function apportionInputs(op: Extract<Op, { op: 'apportion' }>): readonly NodeId[] {
  const ids = [op.amount, op.weight]
  if (op.lower !== undefined) ids.push(op.lower)
  if (op.upper !== undefined) ids.push(op.upper)
  if (op.remainder.to === 'bearer' && typeof op.remainder.bearer !== 'string') ids.push(op.remainder.bearer.node)
  return ids
}

import type { NodeId, Plan, PlanNode, Unit, ValueType } from '../plan.ts'
import { problemAt, type PlanProblem, type PlanProblemCode } from '../plan-problem.ts'
import { combineUnits, sameUnit } from '../unit-algebra.ts'
import { isProvedWhole } from './is-proved-whole.ts'

/** Kinds, units and wholeness of what an operator reads and gives. */
export function checkTypes(plan: Plan, id: NodeId): readonly PlanProblem[] {
  const node = plan.nodes[id]!
  const code = typeProblem(node, (input) => plan.nodes[input]!.type)
  if (code !== undefined) return [problemAt(plan, code, [id], { operator: node.op })]
  if (node.type.kind !== 'number' || !node.type.whole || isProvedWhole(plan, node)) return []
  return [problemAt(plan, 'not-whole', [id], { operator: node.op })]
}

type TypeOf = (id: NodeId) => ValueType

function typeProblem(node: PlanNode, typeOf: TypeOf): PlanProblemCode | undefined {
  switch (node.op) {
    case 'const':
    case 'figure':
    case 'open':
    case 'native':
      return undefined
    case 'recorded':
      return alike(node.type, [typeOf(node.else)])
    case 'at': {
      if ('key' in node.by && typeOf(node.by.key).kind !== 'index') return 'wrong-type'
      return alike(node.type, node.first === undefined ? [typeOf(node.of)] : [typeOf(node.of), typeOf(node.first)])
    }
    case 'arith':
      return arithProblem(node, node.of.map(typeOf))
    case 'compare':
      return compareProblem(node, node.of.map(typeOf))
    case 'when':
      if (node.cases.some(([guard]) => typeOf(guard).kind !== 'truth')) return 'wrong-type'
      return alike(node.type, [...node.cases.map(([, then]) => typeOf(then)), typeOf(node.else)])
    case 'sum':
      return node.type.kind === 'number' ? alike(node.type, [typeOf(node.of)]) : 'wrong-type'
    case 'round':
      if (!isPositive(node.unit)) return 'wrong-rounding'
      return node.type.kind === 'number' ? alike(node.type, [typeOf(node.of)]) : 'wrong-type'
    case 'apportion': {
      const upwards = node.remainder.to === 'largest-remainder' && node.direction !== 'down'
      if (upwards || !isPositive(node.unit)) return 'wrong-rounding'
      if (typeOf(node.weight).kind !== 'number' || node.type.kind !== 'number') return 'wrong-type'
      return alike(node.type, [node.amount, node.lower, node.upper].flatMap((input) => (input === undefined ? [] : [typeOf(input)])))
    }
  }
}

function isPositive(unit: string): boolean {
  return /^[1-9]/.test(unit)
}

/** All inputs must have the node's own kind and unit. */
function alike(type: ValueType, inputs: readonly ValueType[]): PlanProblemCode | undefined {
  for (const input of inputs) {
    if (input.kind !== type.kind) return 'wrong-type'
    if (input.kind === 'number' && type.kind === 'number' && !sameUnit(input.unit, type.unit)) return 'wrong-unit'
    if (input.kind === 'index' && type.kind === 'index' && input.of !== type.of) return 'wrong-type'
  }
  return undefined
}

function arithProblem(node: Extract<PlanNode, { op: 'arith' }>, inputs: readonly ValueType[]): PlanProblemCode | undefined {
  if (node.type.kind !== 'number' || inputs.length === 0) return 'wrong-type'
  const units: Unit[] = []
  for (const input of inputs) {
    if (input.kind !== 'number') return 'wrong-type'
    units.push(input.unit)
  }
  if (node.fn !== 'mul' && node.fn !== 'div') return alike(node.type, inputs)
  const [first, ...rest] = units
  const unit = rest.reduce((product, next) => combineUnits(product, next, node.fn === 'mul' ? 1 : -1), first!)
  return sameUnit(unit, node.type.unit) ? undefined : 'wrong-unit'
}

function compareProblem(node: Extract<PlanNode, { op: 'compare' }>, inputs: readonly ValueType[]): PlanProblemCode | undefined {
  if (node.type.kind !== 'truth') return 'wrong-type'
  if (node.rel === 'and' || node.rel === 'or' || node.rel === 'not') {
    if (node.rel === 'not' && inputs.length !== 1) return 'wrong-type'
    return alike(node.type, inputs)
  }
  if (inputs.length !== 2 || inputs[0]!.kind === 'truth') return 'wrong-type'
  return alike(inputs[0]!, inputs)
}

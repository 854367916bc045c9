import type { AxisId, NodeId } from '@renkei/plan'
import { number, operation, percent, type Expression } from '../expression.ts'
import type { Site } from '../site.ts'

/** One pair of bodies, and a body whose trace leads to it. */
export interface PairPlace {
  readonly at: Readonly<Record<AxisId, string>>
  readonly via: string
}

/** What a pair comes to as the text composes it, with its numbers. Undefined where one is missing. */
export function pairExpression(site: Site, id: NodeId, place: PairPlace): Expression | undefined {
  const node = site.context.plan.nodes[id]!
  if (node.op === 'arith') {
    const of = node.of.map((input) => pairExpression(site, input, place))
    return of.every((operand) => operand !== undefined) ? operation(node.fn, ...of) : undefined
  }
  const differs = node.axes.some((axis) => axis !== 'year')
  const value = differs ? site.cells.valueAt(id, place.at, place.via) : site.cells.value(id)
  if (value === undefined) return undefined
  const unit = node.type.kind === 'number' ? node.type.unit : {}
  return value.includes('/') && Object.keys(unit).length === 0 ? percent(value) : number(value, unit, node.label ?? '')
}

import type { Rational } from '@renkei/money'
import type { NodeId, PlanNode } from '@renkei/plan'
import type { AmountPart } from '../explanation.ts'
import { number, operation, YEN, type Expression } from '../expression.ts'
import type { Site } from '../site.ts'

/** The amount a node holds: its yen in this year, how it was made and where it is written. `via` is a body that reads it. */
export function amountPart(site: Site, id: NodeId | undefined = site.amount, via?: string): AmountPart {
  const node = id === undefined ? undefined : site.context.plan.nodes[id]
  if (id === undefined || node === undefined) return { name: site.line.cost, mark: 'not-stated', clause: site.clause }
  const mark = markOf(site, node)
  const value = mark === undefined ? (site.cells.value(id, via) ?? hanging(site, id)) : undefined
  const made = value === undefined ? undefined : madeOf(site, node, via)
  return {
    name: node.label ?? site.line.cost,
    ...(value === undefined ? {} : { value }),
    ...(mark === undefined ? {} : { mark }),
    ...(made === undefined ? {} : { made }),
    clause: site.context.clause(node.originsByYear?.[site.year] ?? node.origin),
  }
}

/** An open line does not read its amount; the outcome says what hangs on it. */
function hanging({ line, outcome }: Site, id: NodeId): Rational | undefined {
  const yen = id === line.hangs ? outcome.hanging : undefined
  return yen === undefined ? undefined : String(yen)
}

function markOf(site: Site, node: PlanNode): AmountPart['mark'] {
  if (node.op === 'round') return markOf(site, site.context.plan.nodes[node.of]!)
  if (node.op !== 'const') return undefined
  const cell = site.context.columns.cell(node.value, { year: site.year })
  if (cell === undefined || !('mark' in cell)) return undefined
  return 'none' in cell.mark ? 'nil' : 'undetermined'
}

/** Amounts made of others: an increment, その他の経費, 残額. */
function madeOf(site: Site, node: PlanNode, via: string | undefined): Expression | undefined {
  if (node.op === 'when') return madeOtherwise(site, node, via)
  if (node.op !== 'arith') return undefined
  const operands = node.of.map((id) => operandOf(site, id, via))
  return operands.every((operand) => operand !== undefined) ? operation(node.fn, ...operands) : undefined
}

/** 残額 is never less than 0: it is the difference where nothing else holds. */
function madeOtherwise(site: Site, node: Extract<PlanNode, { op: 'when' }>, via: string | undefined): Expression | undefined {
  const isRead = site.cells.step(node.else, via) !== undefined
  return isRead ? madeOf(site, site.context.plan.nodes[node.else]!, via) : undefined
}

function operandOf(site: Site, id: NodeId, via: string | undefined): Expression | undefined {
  const node = site.context.plan.nodes[id]!
  const value = site.cells.value(id, via)
  return madeOf(site, node, via) ?? (value === undefined ? undefined : number(value, YEN, node.label))
}

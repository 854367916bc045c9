import type { AxisId, NodeId, Op } from '@renkei/plan'
import type { Condition, Fact, Relation } from '../1-bind/condition/condition.ts'
import type { BodySet } from '../1-bind/program.ts'
import { inAny } from '../1-bind/years.ts'
import { columnOf, type CellValue } from './column.ts'
import { lowerQuantity } from './quantity/lower-quantity.ts'
import { byYear, byYearAndBody, truth } from './shape.ts'
import type { Site } from './site.ts'

/** True where a condition holds, by year, and by body where it differs from body to body; `set` are the bodies that are asked. */
export function conditionNode({ form, text }: Condition, set: BodySet, site: Site): NodeId {
  if (form.kind === 'fact') return factNode(form.fact, form.holds, site)
  if (form.kind === 'all') return truthNode({ op: 'compare', rel: 'and', of: form.of.map((of) => conditionNode(of, set, site)) }, text, site)
  const [left, right] = [lowerQuantity(form.left, set, site), lowerQuantity(form.right, set, site)]
  return truthNode(compareOp(form.relation, left, right), text, site)
}

/** True where all of them hold. */
export function allNode(nodes: readonly NodeId[], site: Site): NodeId {
  const [first, ...rest] = nodes
  return rest.length === 0 ? first! : truthNode({ op: 'compare', rel: 'and', of: nodes }, undefined, site)
}

function compareOp(relation: Relation, left: NodeId, right: NodeId): Extract<Op, { op: 'compare' }> {
  switch (relation) {
    case 'lt':
    case 'le':
    case 'eq':
      return { op: 'compare', rel: relation, of: [left, right] }
    case 'gt':
      return { op: 'compare', rel: 'lt', of: [right, left] }
    case 'ge':
      return { op: 'compare', rel: 'le', of: [right, left] }
  }
}

/** What is found of a fact, or the contrary; 資料待ち while it is not confirmed. */
function factNode({ name, findings, span }: Fact, holds: boolean, site: Site): NodeId {
  const { lowering } = site
  const cells = lowering.years.map((year): CellValue => {
    const found = findings.findLast(({ years }) => inAny([years], year))?.holds
    return found === undefined ? { waiting: 'figures' } : found
  })
  const origin = lowering.origin('fact', findings[0]?.span ?? span)
  const fact = lowering.builder.node({ op: 'const', value: columnOf(byYear, cells) }, { axes: byYear, type: truth, origin, label: name })
  return holds ? fact : truthNode({ op: 'compare', rel: 'not', of: [fact] }, name, site)
}

function truthNode(op: Extract<Op, { op: 'compare' }>, label: string | undefined, site: Site): NodeId {
  const axes: readonly AxisId[] = byYearAndBody.filter((axis) => op.of.some((id) => site.builder.axesOf(id).includes(axis)))
  return site.node(op, axes, truth, label)
}

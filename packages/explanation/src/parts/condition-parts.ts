import { inputsOf, type NodeId } from '@renkei/plan'
import type { ConditionPart } from '../explanation.ts'
import { truthAt } from '../in-force.ts'
import type { Site } from '../site.ts'

/** The conditions that were asked, in order, up to the sentence in force; `site` is the line before its sentence is chosen. */
export function conditionParts(site: Site): readonly ConditionPart[] {
  const node = site.op('when')
  if (node === undefined || site.method !== 'conditional') return []
  const holding = node.cases.findIndex(([guard]) => truthAt(site, guard) !== false)
  const asked = holding < 0 ? node.cases : node.cases.slice(0, holding + 1)
  return asked.flatMap(([guard]) => partsAt(site, guard))
}

/** A guard is a condition, its contrary, or several of them and the years they hold in. */
function partsAt(site: Site, id: NodeId): readonly ConditionPart[] {
  const node = site.context.plan.nodes[id]!
  const isFact = site.context.plan.origins[node.origin]?.method === 'fact'
  if (node.label === undefined || (node.op === 'const' && !isFact)) return node.op === 'compare' ? node.of.flatMap((of) => partsAt(site, of)) : []
  const holds = truthAt(site, id)
  return [{ text: node.label, ...(holds === undefined ? {} : { holds }), values: eachOnce(inputsOf(node).flatMap(({ node: input }) => valueAt(site, input))) }]
}

/** 3以上5以下 compares one number twice. */
function eachOnce(values: ConditionPart['values']): ConditionPart['values'] {
  return [...new Map(values.map((value) => [value.name, value])).values()]
}

/** What is compared, but for numbers the text itself gives. */
function valueAt(site: Site, id: NodeId): ConditionPart['values'] {
  const node = site.context.plan.nodes[id]!
  if (node.op === 'compare') return inputsOf(node).flatMap(({ node: input }) => valueAt(site, input))
  const { op, axes, label, type } = node
  const value = op === 'const' && axes.length === 0 ? undefined : site.cells.value(id)
  return value === undefined || label === undefined || type.kind !== 'number' ? [] : [{ name: label, value, unit: type.unit }]
}

import type { NodeId } from '@renkei/plan'
import type { BodyRef } from '../explanation.ts'
import { number, operation, symbol, type Expression } from '../expression.ts'
import type { Site } from '../site.ts'

/**
 * The calculation a node stands for, as the text composes it: with the numbers of a body, or without one with the names of what differs from
 * body to body. undefined where a number is missing.
 */
export function expressionAt(site: Site, id: NodeId, body?: BodyRef): Expression | undefined {
  const node = site.context.plan.nodes[id]!
  if (node.op === 'arith') {
    const of = node.of.map((input) => expressionAt(site, input, body))
    return of.every((operand) => operand !== undefined) ? operation(node.fn, ...of) : undefined
  }
  const name = node.label ?? ''
  const value = node.axes.includes('body') && body === undefined ? undefined : site.cells.value(id, body?.member)
  if (value === undefined) return body === undefined ? symbol(name) : undefined
  const unit = node.type.kind === 'number' ? node.type.unit : {}
  const isFraction = value.includes('/') && Object.keys(unit).length === 0
  return isFraction ? symbol(name) : number(value, unit, name)
}

/** The figures a calculation reads, each once, in the order of the text. */
export function figuresAt(site: Site, id: NodeId): readonly NodeId[] {
  const node = site.context.plan.nodes[id]!
  if (node.op === 'figure') return [id]
  const of = node.op === 'arith' ? node.of : node.op === 'round' ? [node.of] : []
  return [...new Set(of.flatMap((input) => figuresAt(site, input)))]
}

import type { NodeId, PlanNode } from '@renkei/plan'
import type { BodyRef, TermPart } from '../explanation.ts'
import { number, operation, percent, symbol, type Expression } from '../expression.ts'
import type { Site } from '../site.ts'
import { figureBehind } from './figure-behind.ts'

/**
 * The calculation a node stands for, as the text composes it: with the numbers of a body, or without one with the names of what differs from
 * body to body. What a definition names is told by its name. undefined where a number is missing.
 */
export function expressionAt(site: Site, id: NodeId, body?: BodyRef): Expression | undefined {
  const node = site.context.plan.nodes[id]!
  if (node.op === 'when' && node.cases.length === 1) return expressionAt(site, node.cases[0]![1], body)
  if (node.op !== 'arith') return valueAt(site, id, node, body)
  const of = operandsOf(site, node).map((input) => (isDefined(site, input) ? valueAt(site, input, site.context.plan.nodes[input]!, body) : expressionAt(site, input, body)))
  if (!of.every((operand) => operand !== undefined)) return undefined
  return of.length === 1 ? of[0] : operation(node.fn, ...of)
}

/** What is divided by 1 stands alone. */
function operandsOf(site: Site, { fn, of }: Extract<PlanNode, { op: 'arith' }>): readonly NodeId[] {
  return fn === 'div' && site.cells.value(of[1]!) === '1' ? of.slice(0, 1) : of
}

function valueAt(site: Site, id: NodeId, node: PlanNode, body: BodyRef | undefined): Expression | undefined {
  const name = node.label ?? ''
  const value = node.axes.includes('body') && body === undefined ? undefined : site.cells.value(id, body?.member)
  if (value === undefined) return body === undefined ? symbol(node.op === 'const' ? 'weight' : name) : undefined
  const unit = node.type.kind === 'number' ? node.type.unit : {}
  const isFraction = !isPlainNumber(site, id, node) && value.includes('/') && Object.keys(unit).length === 0
  return isFraction ? percent(value) : number(value, unit, name)
}

/** 人口の0.88乗, and 1.2 of 小規模市町1.2、大規模市町1: decimals that are no share of a whole. */
function isPlainNumber(site: Site, id: NodeId, node: PlanNode): boolean {
  const { snapshot } = site.context
  const figure = figureBehind(site, id)
  if (figure) return snapshot.figures[figure.key]?.source.derived !== undefined
  return node.op === 'when' && !/[%％割分]/.test(node.label ?? '')
}

function isDefined(site: Site, id: NodeId): boolean {
  const node = site.context.plan.nodes[id]!
  return node.op === 'arith' && node.label !== undefined && site.context.plan.origins[node.origin]?.method === 'definition' && isTerm(site, node)
}

/** The calculation that carries the name of the definition, not one on the way to it. */
function isTerm(site: Site, { origin, label }: PlanNode): boolean {
  return !(site.context.plan.origins[origin]?.clause ?? '').replace(/[\s\u3000]+/g, '').includes(label!)
}

/** What definitions name in a calculation, each once, after what it is worked out from. */
export function termsAt(site: Site, id: NodeId, bodies: readonly BodyRef[]): readonly TermPart[] {
  const found = new Map<string, TermPart>()
  const seen = new Set<NodeId>()
  const walk = (at: NodeId): void => {
    for (const input of inputsOf(site, at)) {
      if (seen.has(input)) continue
      seen.add(input)
      walk(input)
      const expression = isDefined(site, input) ? expressionAt(site, input) : undefined
      const { label = '', axes, type, origin } = site.context.plan.nodes[input]!
      if (!expression || found.has(label)) continue
      const members = axes.includes('body') ? bodies : []
      const values = members.flatMap((body) => valueOf(site, input, body))
      found.set(label, { name: label, expression, unit: type.kind === 'number' ? type.unit : {}, values, clause: site.context.clause(origin) })
    }
  }
  walk(id)
  return [...found.values()]
}

function valueOf(site: Site, id: NodeId, body: BodyRef): TermPart['values'] {
  const value = site.cells.value(id, body.member)
  return value === undefined ? [] : [{ body, value }]
}

/** The figures a calculation reads, each once, in the order of the text. */
export function figuresAt(site: Site, id: NodeId): readonly NodeId[] {
  if (figureBehind(site, id)) return [id]
  return [...new Set(inputsOf(site, id).flatMap((input) => figuresAt(site, input)))]
}

function inputsOf(site: Site, id: NodeId): readonly NodeId[] {
  const node = site.context.plan.nodes[id]!
  if (node.op === 'arith') return node.of
  if (node.op === 'round' || node.op === 'sum') return [node.of]
  return node.op === 'when' ? node.cases.map(([, then]) => then) : []
}

import type { Rational } from '@renkei/money'
import type { BodyRef } from '../explanation.ts'
import { number, operation, percent, PLAIN, symbol, type Expression } from '../expression.ts'
import type { NodeId, Unit } from '@renkei/plan'
import type { FoundFigure } from '../method.ts'
import { figurePart } from '../parts/figure-part.ts'
import type { Site } from '../site.ts'
import { expressionAt, figuresAt } from './expression-at.ts'
import type { Weight } from './weight.ts'

/** A weight ready to be told: the figures it reads, and amount × weight ÷ total for a body or for all. */
export interface Weighing {
  readonly figures: readonly FoundFigure[]
  /** Without a body: what differs is a symbol. */
  readonly times: (amount: Expression, body?: BodyRef) => Expression
}

export function weighing(site: Site, weight: Weight, members: readonly BodyRef[], total: Rational | undefined): Weighing {
  switch (weight.kind) {
    case 'equal':
      return { figures: [], times: (amount) => operation('div', amount, number(String(members.length), PLAIN)) }
    case 'classes':
      return { figures: [], times: (amount, body) => byClass(site, weight.node, amount, body, total) }
    case 'figure':
      return byFigure(site, weight.node, members, total)
    case 'months':
      return byMonths(site, weight, members, total)
    case 'quantity':
      return byQuantity(site, weight.node, members, total)
    case 'mix':
      return byMix(site, weight, members, total)
  }
}

function share(amount: Expression, own: Expression, total: Expression): Expression {
  return operation('div', operation('mul', amount, own), total)
}

/** Weights that make 1 together are told as percentages. */
function byClass(site: Site, node: string, amount: Expression, body: BodyRef | undefined, total: Rational | undefined): Expression {
  const value = body && total === '1' ? site.cells.value(node, body.member) : undefined
  if (value !== undefined) return operation('mul', amount, percent(value))
  return share(amount, ofClass(site, node, body), number(total ?? '1', PLAIN))
}

function ofClass(site: Site, node: string, body: BodyRef | undefined): Expression {
  const value = body && site.cells.value(node, body.member)
  return value === undefined ? symbol('weight') : number(value, PLAIN)
}

function byFigure(site: Site, node: string, members: readonly BodyRef[], total: Rational | undefined): Weighing {
  const figure = figurePart(site, node, members, total)!
  const { name, unit, percent: rate } = figure.part
  return {
    figures: [figure],
    times: (amount, body) => {
      const value = body && figure.value(body)?.value
      if (rate) return operation('mul', amount, value === undefined ? symbol(name) : percent(value))
      return share(amount, value === undefined ? symbol(name) : number(value, unit, name), number(total ?? '1', unit))
    },
  }
}

/** amount × (own × months ÷ 12) ÷ total; who is in all the year is told without months. */
function byMonths(site: Site, { whole, months }: Extract<Weight, { kind: 'months' }>, members: readonly BodyRef[], total: Rational | undefined): Weighing {
  const { figures } = weighing(site, whole, members, total)
  const [figure] = whole.kind === 'quantity' ? [] : figures
  const { name, unit } = figure?.part ?? measureOf(site, whole)
  const sum = number(total ?? '1', unit)
  return {
    figures,
    times: (amount, body) => {
      const own = body && (figure ? figure.value(body)?.value : ownOf(site, whole, body))
      if (body === undefined || own === undefined) return share(amount, symbol(name), sum)
      const count = monthsIn(site, months, body)
      const twelfths = count === 12 ? number(own, unit, name) : operation('div', operation('mul', number(own, unit, name), number(String(count), PLAIN)), number('12', PLAIN))
      return share(amount, twelfths, sum)
    },
  }
}

function measureOf({ context: { plan } }: Site, whole: Weight): { readonly name: string; readonly unit: Unit } {
  const node = whole.kind === 'quantity' ? plan.nodes[whole.node] : undefined
  return node?.type.kind === 'number' ? { name: node.label ?? '', unit: node.type.unit } : { name: 'weight', unit: PLAIN }
}

/** The weight of the whole year: 1 of equals, that of its class, what is worked out for it. */
function ownOf(site: Site, whole: Weight, { member }: BodyRef): Rational | undefined {
  return whole.kind === 'equal' ? '1' : whole.kind === 'classes' || whole.kind === 'quantity' ? site.cells.value(whole.node, member) : undefined
}

/** 1 to 12. */
export function monthsIn(site: Site, months: NodeId, { member }: BodyRef): number {
  const [part, whole = '1'] = (site.cells.value(months, member) ?? '1').split('/')
  return (12 / Number(whole)) * Number(part)
}

/** What is worked out for each body stands in the calculation with its own numbers. */
function byQuantity(site: Site, node: NodeId, members: readonly BodyRef[], total: Rational | undefined): Weighing {
  const { type, label = '' } = site.context.plan.nodes[node]!
  const unit = type.kind === 'number' ? type.unit : PLAIN
  return {
    figures: figuresAt(site, node).flatMap((id) => figurePart(site, id, members) ?? []),
    times: (amount, body) => share(amount, (body && expressionAt(site, node, body)) ?? symbol(label), number(total ?? '1', unit)),
  }
}

/** amount × (factor × own ÷ total + …); divided by the sum of these, where they do not make 1. */
function byMix(site: Site, { parts }: Extract<Weight, { kind: 'mix' }>, members: readonly BodyRef[], total: Rational | undefined): Weighing {
  const weighed = parts.map(({ factor, weight, sum }) => ({ factor, ...weighing(site, weight, members, site.cells.value(sum)) }))
  return {
    figures: weighed.flatMap(({ figures }) => figures),
    times: (amount, body) => {
      const terms = weighed.map(({ factor, times }) => times(percent(factor), body))
      const combined = operation('mul', amount, terms.length === 1 ? terms[0]! : operation('add', ...terms))
      return total === undefined || total === '1' ? combined : operation('div', combined, number(total, PLAIN))
    },
  }
}

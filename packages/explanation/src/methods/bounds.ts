import type { Rational } from '@renkei/money'
import type { NodeId, PlanNode } from '@renkei/plan'
import { applies, type BodyRef, type Sharing } from '../explanation.ts'
import { number, operation, symbol, YEN, type Expression } from '../expression.ts'
import type { Found, MethodExplanation, Tell } from '../method.ts'
import { amountPart } from '../parts/amount-part.ts'
import { figurePart } from '../parts/figure-part.ts'
import { remainderPart } from '../parts/remainder-part.ts'
import { roundingPart } from '../parts/rounding-part.ts'
import { everyBody, setPart } from '../parts/set-part.ts'
import { detailsOf } from '../sharing/apportioned.ts'
import { apportionedFormula } from '../sharing/apportioned-formula.ts'
import { computed } from '../sharing/computed.ts'
import { expressionAt, figuresAt } from '../sharing/expression-at.ts'
import { unknownWay } from '../sharing/unknown-way.ts'
import { weighing } from '../sharing/weighing.ts'
import { weightOf } from '../sharing/weight.ts'
import { sumOf } from '../sum-of.ts'
import type { Site } from '../site.ts'
import type { Writer } from '../words/writer.ts'
import { equal } from './equal.ts'
import { mix } from './mix.ts'
import { proRata } from './pro-rata.ts'

type Apportion = Extract<PlanNode, { op: 'apportion' }>

/** 負担額の限度: shared by weights, no part more than a cap or less than a floor. */
export const bounds: MethodExplanation = {
  name: 'bounds',

  find(site) {
    const node = site.op('apportion')
    if (!node) return cutOff(site)
    return weightOf(site, node.weight) ? heldTogether(site, node) : takenOff(site, node)
  },

  tell: {
    ja: (sharing, write) => [...(shared(sharing, write) ?? [write.line`${write.amount(sharing.amount)}を、${write.set(sharing.set)}が分けて負担する。`]), write.line`${sharing.details.words ?? ''}`],
    en: (sharing, write) => [...(shared(sharing, write) ?? [write.line`${write.set(sharing.set)} share ${write.amount(sharing.amount)}.`]), write.line`${sharing.details.words ?? ''}`],
  },
}

/** How it is shared, in the words of the method that shares. */
function shared(sharing: Sharing, write: Writer): ReturnType<Tell> | undefined {
  const { details, figures } = sharing
  if (details.within !== 'weights') return undefined
  return (details.factors ? mix : applies(figures) ? proRata : equal).tell[write.language](sharing, write)
}

/** What a bound takes from one is shared by the others: those at their bound bear it, the rest share what is left by their weights. */
function heldTogether(site: Site, node: Apportion): Found {
  const weight = weightOf(site, node.weight)!
  const set = setPart(site, weight.set)
  const members = applies(set) ? set.members : []
  const shares = site.cells.shares(site.id, members[0]?.member ?? '')
  const quotas = new Map(site.context.bodiesOf(site.line).map(({ member }, at) => [member, shares?.quota[at] ?? '0']))
  const heldBy = ({ member }: BodyRef): 'min' | 'max' | undefined => {
    const at = (bound: NodeId | undefined): boolean => bound !== undefined && site.cells.value(bound, member) === quotas.get(member)
    return at(node.upper) ? 'min' : at(node.lower) ? 'max' : undefined
  }
  const free = members.filter((body) => heldBy(body) === undefined)
  const left = sumOf([shares?.amount ?? '0', ...members.filter(heldBy).map(({ member }) => negative(quotas.get(member)!))])
  const among = weighing(site, weight, free, sumOf(free.flatMap(({ member }) => site.cells.value(node.weight, member) ?? [])))
  const weighed = weighing(site, weight, members, shares?.totalWeight)
  const fill = (amount: Expression, body?: BodyRef): Expression => {
    if (body === undefined) return weighed.times(amount)
    const [by, share] = [heldBy(body), among.times(number(left, YEN), body)]
    if (by === undefined) return share
    const bound = number(quotas.get(body.member)!, YEN)
    return free.length === 0 ? bound : operation(by, share, bound)
  }
  return {
    amount: amountPart(site, node.amount, members[0]?.member),
    set,
    figures: weighed.figures.length === 0 ? { notApplicable: 'without-figures' } : weighed.figures,
    formula: apportionedFormula(site, shares, members, fill),
    rounding: roundingPart(site, node),
    remainder: remainderPart(site, node, shares),
    details: { ...detailsOf(site, weight, members), within: 'weights', words: wordsOf(site, [node.upper, node.lower]) },
  }
}

/** What a cap takes off goes to one body, or to nobody. */
function takenOff(site: Site, node: Apportion): Found {
  const shares = site.cells.shares(site.id, site.context.bodiesOf(site.line)[0]?.member ?? '')
  const members = site.context.inOrder(site.context.bodiesOf(site.line).filter((_, at) => typeof shares?.quota[at] === 'string'))
  const figures = figuresAt(site, node.weight).flatMap((id) => figurePart(site, id, members) ?? [])
  return {
    amount: amountPart(site, node.amount, members[0]?.member),
    set: { ...everyBody(site), members },
    figures: figures.length === 0 ? { notApplicable: 'without-figures' } : figures,
    formula: apportionedFormula(site, shares, members, (_, body) => body === undefined ? symbol('share') : (expressionAt(site, takenFor(site, node.weight, body), body) ?? symbol('share'))),
    rounding: roundingPart(site, node),
    remainder: remainderPart(site, node, shares),
    details: { words: wordsOf(site, [node.weight]) },
  }
}

/** What is above a cap is borne by nobody: each part is rounded by itself. */
function cutOff(site: Site): Found {
  const round = site.op('round')
  if (!round) return unknownWay(site)
  const members = site.context.inOrder(site.context.bodiesOf(site.line).filter(({ member }) => site.yen(member) !== undefined))
  const figures = figuresAt(site, round.of).flatMap((id) => figurePart(site, id, members) ?? [])
  return {
    amount: amountPart(site),
    set: { ...everyBody(site), members },
    figures: figures.length === 0 ? { notApplicable: 'without-figures' } : figures,
    formula: computed(site, symbol('share'), (body) => expressionAt(site, takenFor(site, round.of, body), body), round.of),
    rounding: roundingPart(site, round),
    remainder: { notApplicable: 'no-remainder' },
    details: { words: wordsOf(site, [round.of]) },
  }
}

/** The branch that holds for a body: what it bears up to the cap, with what the cap takes off the others, or free of any. */
function takenFor(site: Site, id: NodeId, body: BodyRef): NodeId {
  const node = site.op('when', id)
  if (!node) return id
  const held = node.cases.find(([guard]) => site.cells.step(guard, body.member)?.result.value === true)
  return takenFor(site, held ? held[1] : node.else, body)
}

/** The bounds in the words of the text. */
function wordsOf(site: Site, nodes: readonly (NodeId | undefined)[]): string {
  return nodes.flatMap((id) => (id === undefined ? [] : (site.context.plan.nodes[id]!.label ?? []))).join('')
}

function negative(value: Rational): Rational {
  return value.startsWith('-') ? value.slice(1) : `-${value}`
}

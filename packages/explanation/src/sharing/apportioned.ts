import type { Rational } from '@renkei/money'
import type { NodeId } from '@renkei/plan'
import { applies, type BodyRef } from '../explanation.ts'
import type { Found } from '../method.ts'
import { amountPart } from '../parts/amount-part.ts'
import { remainderPart } from '../parts/remainder-part.ts'
import { roundingPart } from '../parts/rounding-part.ts'
import { setPart } from '../parts/set-part.ts'
import type { Site } from '../site.ts'
import { apportionedFormula } from './apportioned-formula.ts'
import { unknownWay } from './unknown-way.ts'
import { monthsIn, weighing } from './weighing.ts'
import { weightOf, type Weight } from './weight.ts'

/** An amount shared by weights and rounded once: equally, pro rata, by a mix, by a table of rates. */
export function apportioned(site: Site): Found {
  const node = site.op('apportion')
  const weight = node && weightOf(site, node.weight)
  if (node === undefined || weight === undefined) return unknownWay(site)
  const set = setPart(site, weight.set)
  const members = applies(set) ? set.members : []
  const shares = site.cells.shares(site.id, members[0]?.member ?? '')
  const weighed = weighing(site, weight, members, shares?.totalWeight)
  return {
    amount: amountPart(site, node.amount, members[0]?.member),
    set,
    figures: weighed.figures.length === 0 ? { notApplicable: 'without-figures' } : weighed.figures,
    formula: apportionedFormula(site, shares, members, weighed.times),
    rounding: roundingPart(site, node),
    remainder: remainderPart(site, node, shares),
    details: detailsOf(site, weight, members),
  }
}

/** Parts of a mix, classes of equals. */
export function detailsOf(site: Site, weight: Weight, members: readonly BodyRef[]): Found['details'] {
  const months = monthsNodeOf(weight)
  const partYear = months === undefined ? [] : members.map((body) => ({ body, months: monthsIn(site, months, body) })).filter((each) => each.months < 12)
  return { ...waysOf(site, weight, members), ...(partYear.length === 0 ? {} : { partYear }) }
}

/** In a mix the months are those of every part. */
function monthsNodeOf(weight: Weight): NodeId | undefined {
  return weight.kind === 'months' ? weight.months : weight.kind === 'mix' ? weight.parts.map((part) => monthsNodeOf(part.weight)).find((id) => id !== undefined) : undefined
}

function waysOf(site: Site, weight: Weight, members: readonly BodyRef[]): Found['details'] {
  if (weight.kind === 'months') return weight.whole.kind === 'classes' ? { classes: classesOf(site, weight.whole.node, members) } : weight.whole.kind === 'quantity' ? { words: nameOf(site, weight.whole) } : {}
  if (weight.kind === 'classes') return { classes: classesOf(site, weight.node, members) }
  if (weight.kind === 'quantity') return { words: nameOf(site, weight) }
  if (weight.kind !== 'mix') return {}
  return { factors: weight.parts.map(({ factor, weight: part }) => ({ name: nameOf(site, part.kind === 'months' ? part.whole : part), value: factor })) }
}

/** 人口, 補正人口; else what kind of weight it is. */
function nameOf({ context: { plan } }: Site, weight: Weight): string {
  return weight.kind === 'figure' || weight.kind === 'quantity' ? (plan.nodes[weight.node]!.label ?? '') : weight.kind
}

/** Bodies of the same weight together. */
function classesOf(site: Site, node: NodeId, members: readonly BodyRef[]): NonNullable<Found['details']['classes']> {
  const classes = new Map<Rational, BodyRef[]>()
  for (const body of members) {
    const weight = site.cells.value(node, body.member)
    if (weight !== undefined) classes.set(weight, [...(classes.get(weight) ?? []), body])
  }
  return [...classes].map(([weight, bodies]) => ({ weight, bodies }))
}

import type { Rational } from '@renkei/money'
import type { Step } from '@renkei/plan'
import { applies, type BodyFormula, type Maybe } from '../explanation.ts'
import { number, YEN } from '../expression.ts'
import type { Found, FoundFormula } from '../method.ts'
import { amountPart } from '../parts/amount-part.ts'
import { remainderPart } from '../parts/remainder-part.ts'
import { reasonOf } from '../parts/reason-of.ts'
import { roundingPart } from '../parts/rounding-part.ts'
import { setPart } from '../parts/set-part.ts'
import type { Site } from '../site.ts'
import { sumOf } from '../sum-of.ts'
import { unknownWay } from './unknown-way.ts'
import { weighing, type Weighing } from './weighing.ts'
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
    amount: amountPart(site, node.amount),
    set,
    figures: weighed.figures.length === 0 ? { notApplicable: 'without-figures' } : weighed.figures,
    formula: formulaOf(site, weighed, shares),
    rounding: roundingPart(site, node),
    remainder: remainderPart(site, node, shares),
    details: detailsOf(weight, weighed),
  }
}

function formulaOf(site: Site, { times }: Weighing, shares: Step['shares']): Maybe<FoundFormula> {
  if (shares === undefined) return { notApplicable: reasonOf(site.outcome.state) }
  const amount = number(shares.amount, YEN)
  const at = new Map(site.context.bodiesOf(site.line).map(({ member }, position) => [member, position]))
  return {
    general: times(amount),
    of: (body): BodyFormula | undefined => {
      const position = at.get(body.member) ?? -1
      const exact = shares.quota[position]
      if (typeof exact !== 'string') return undefined
      const rounded = shares.floor[position] ?? exact
      const extra = shares.extra[position] ?? '0'
      return { body, expression: times(amount, body), exact, rounded, extra, yen: together(rounded, extra) }
    },
  }
}

function together(rounded: Rational, extra: Rational): Rational {
  return extra === '0' ? rounded : sumOf([rounded, extra])
}

function detailsOf(weight: Weight, { figures }: Weighing): Found['details'] {
  if (weight.kind !== 'mix') return {}
  const names = figures.map(({ part }) => part.name)
  const factors = weight.parts.map(({ factor, weight: { kind } }) => ({ name: kind === 'figure' ? names.shift()! : kind, value: factor }))
  return { factors }
}

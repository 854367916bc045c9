import { applies } from '../explanation.ts'
import { symbol } from '../expression.ts'
import type { MethodExplanation } from '../method.ts'
import { amountPart } from '../parts/amount-part.ts'
import { figurePart } from '../parts/figure-part.ts'
import { remainderPart } from '../parts/remainder-part.ts'
import { roundingPart } from '../parts/rounding-part.ts'
import { setPart } from '../parts/set-part.ts'
import { apportionedFormula } from '../sharing/apportioned-formula.ts'
import { expressionAt, figuresAt, termsAt } from '../sharing/expression-at.ts'
import { guarded } from '../sharing/guarded.ts'
import { unknownWay } from '../sharing/unknown-way.ts'
import { termLines } from '../words/term-lines.ts'

/** 算式: what falls to each is worked out as the text says, and rounded once for all. */
export const formula: MethodExplanation = {
  name: 'formula',

  find(site) {
    const node = site.op('apportion')
    if (!node) return unknownWay(site)
    const { mask, then } = guarded(site.at(node.weight))
    const set = setPart(site, mask)
    const members = applies(set) ? set.members : []
    const shares = site.cells.shares(site.id, members[0]?.member ?? '')
    const figures = figuresAt(site, then).flatMap((id) => figurePart(site, id, members) ?? [])
    return {
      amount: amountPart(site),
      set,
      figures: figures.length === 0 ? { notApplicable: 'without-figures' } : figures,
      formula: apportionedFormula(site, shares, members, (_, body) => expressionAt(site, then, body) ?? symbol('share')),
      rounding: roundingPart(site, node),
      remainder: remainderPart(site, node, shares),
      details: { words: site.context.plan.nodes[then]!.label ?? '', terms: termsAt(site, then, members) },
    }
  },

  tell: {
    ja: ({ amount, set, details }, write) => [write.line`${write.amount(amount)}のうち、${write.set(set)}の負担額は、それぞれ${details.words ?? ''}とする。`, ...termLines(details, write)],
    en: ({ amount, set, details }, write) => [write.line`Of ${write.amount(amount)}, the share of each of ${write.set(set)} is ${details.words ?? ''}.`, ...termLines(details, write)],
  },
}

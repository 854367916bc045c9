import { applies } from '../explanation.ts'
import { symbol } from '../expression.ts'
import type { MethodExplanation } from '../method.ts'
import { amountPart } from '../parts/amount-part.ts'
import { figurePart } from '../parts/figure-part.ts'
import { roundingPart } from '../parts/rounding-part.ts'
import { setPart } from '../parts/set-part.ts'
import { computed } from '../sharing/computed.ts'
import { expressionAt, figuresAt, termsAt } from '../sharing/expression-at.ts'
import { guarded } from '../sharing/guarded.ts'
import { unknownWay } from '../sharing/unknown-way.ts'
import { expressionLine } from '../words/expression-line.ts'
import { termLines } from '../words/term-lines.ts'

/** 実績: each bears what its own figures come to; the total is the sum of the parts. */
export const metered: MethodExplanation = {
  name: 'metered',

  find(site) {
    const { mask, then } = guarded(site)
    const round = site.op('round', then)
    if (!round) return unknownWay(site)
    const set = setPart(site, mask)
    const members = applies(set) ? set.members : []
    const figures = figuresAt(site, round.of).flatMap((id) => figurePart(site, id, members) ?? [])
    return {
      amount: amountPart(site),
      set,
      figures: figures.length === 0 ? { notApplicable: 'without-figures' } : figures,
      formula: computed(site, expressionAt(site, round.of) ?? symbol('amount'), (body) => expressionAt(site, round.of, body), round.of),
      rounding: roundingPart(site, round),
      remainder: { notApplicable: 'no-remainder' },
      details: { words: site.context.plan.nodes[round.of]!.label ?? '', terms: termsAt(site, round.of, members), fromParts: true },
    }
  },

  tell: {
    ja: ({ set, details }, write) => [write.line`${write.set(set)}が、${details.words ?? ''}を、それぞれ負担する。`, ...termLines(details, write)],
    en: ({ set, formula, details }, write) => [
      write.line`Each of ${write.set(set)} bears ${applies(formula) ? expressionLine(formula.general, write) : [write.text(details.words ?? '')]}.`,
      ...termLines(details, write),
    ],
  },
}

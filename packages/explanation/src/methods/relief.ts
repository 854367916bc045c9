import type { PlanNode } from '@renkei/plan'
import { applies, type BodyFormula, type BodyRef } from '../explanation.ts'
import { symbol } from '../expression.ts'
import type { MethodExplanation } from '../method.ts'
import { amountPart } from '../parts/amount-part.ts'
import { roundingPart } from '../parts/rounding-part.ts'
import { everyBody, setPart } from '../parts/set-part.ts'
import { computed } from '../sharing/computed.ts'
import { expressionAt } from '../sharing/expression-at.ts'
import { unknownWay } from '../sharing/unknown-way.ts'
import type { Site } from '../site.ts'
import { expressionLine } from '../words/expression-line.ts'

/** 財政措置: a part of what each bears comes back to it. */
export const relief: MethodExplanation = {
  name: 'relief',

  find(site) {
    const first = roundOf(site)
    if (!first) return unknownWay(site)
    const general = expressionAt(site, first.of) ?? symbol('share')
    return {
      amount: amountPart(site),
      set: everyBody(site),
      figures: { notApplicable: 'without-figures' },
      formula: { general, of: (body) => formulaOf(site, body) },
      rounding: roundingPart(site, first),
      remainder: { notApplicable: 'no-remainder' },
      details: {},
    }
  },

  tell: {
    ja: (_, write) => [write.line`団体ごとに、その負担額から次のとおり計算した額が措置される。負担額そのものは変わらない。`],
    en: ({ formula }, write) => [write.line`Of what each body bears, ${applies(formula) ? expressionLine(formula.general, write) : [write.text('a part')]} comes back to it; the share itself stays.`],
  },
}

type Round = Extract<PlanNode, { op: 'round' }>

/** Of several sentences the one for a body, else the first. */
function roundOf(site: Site, body?: BodyRef): Round | undefined {
  const cases = site.op('when')?.cases ?? [[site.id, site.id]]
  const [, then] = cases.find(([mask]) => body !== undefined && site.cells.step(mask, body.member)?.result.value === true) ?? cases[0]!
  return site.op('round', then)
}

function formulaOf(site: Site, body: BodyRef): BodyFormula | undefined {
  const round = roundOf(site, body)
  return round && computed(site, symbol('share'), () => expressionAt(site, round.of, body), round.of).of(body)
}

/** 実質負担額: what is left of all that a body bears. */
export const realBurden: MethodExplanation = {
  name: 'real-burden',

  find: (site) => ({
    amount: amountPart(site),
    set: setPart(site, undefined),
    figures: { notApplicable: 'without-figures' },
    formula: computed(site, expressionAt(site, site.id) ?? symbol('share'), (body) => expressionAt(site, site.id, body)),
    rounding: { notApplicable: 'whole-amount' },
    remainder: { notApplicable: 'no-remainder' },
    details: {},
  }),

  tell: {
    ja: (_, write) => [write.line`実質負担額は、負担額から、措置される額を控除した額である。`],
    en: (_, write) => [write.line`The real burden is the share less what comes back of it.`],
  },
}

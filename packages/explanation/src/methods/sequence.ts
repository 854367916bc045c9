import { applies, type SetPart } from '../explanation.ts'
import { number, operation, symbol, YEN, type Expression } from '../expression.ts'
import type { FoundStep, MethodExplanation } from '../method.ts'
import { amountPart } from '../parts/amount-part.ts'
import { computed } from '../sharing/computed.ts'
import { unknownWay } from '../sharing/unknown-way.ts'
import type { Site } from '../site.ts'
import { other } from './other.ts'

/** 順次: step by step, each with its own method; 残額 is what the steps before left. */
export const sequence: MethodExplanation = {
  name: 'sequence',

  find(site) {
    const sum = site.op('arith')
    if (sum?.fn !== 'add') return unknownWay(site)
    const steps = sum.of.map((id) => stepAt(site.at(id)))
    return {
      amount: amountPart(site),
      set: everybody(steps, site),
      figures: { notApplicable: 'in-steps' },
      formula: computed(site, operation('add', ...steps.map((_, at) => symbol(`step-${at + 1}`))), (body) => addition(steps, body.member)),
      rounding: { notApplicable: 'in-steps' },
      remainder: { notApplicable: 'in-steps' },
      details: {},
      steps,
    }
  },

  tell: {
    ja: ({ amount, details }, write) => [write.line`${write.amount(amount)}を、次の${String(details.steps?.length ?? 0)}段階に分けて負担する。`],
    en: ({ amount, details }, write) => [write.line`${write.amount(amount)} is borne in ${String(details.steps?.length ?? 0)} steps.`],
  },
}

function stepAt(site: Site): FoundStep {
  return { site, found: (site.context.methodOf(site.id) ?? other).find(site) }
}

/** All who take part in a step, in the order in which bodies are shown. */
function everybody(steps: readonly FoundStep[], site: Site): SetPart {
  const named = steps.flatMap(({ found: { set } }) => (applies(set) ? [set] : []))
  const inside = new Set(named.flatMap(({ members }) => members))
  const members = site.context.inOrder(site.context.bodiesOf(site.line)).filter((body) => inside.has(body))
  return { name: [...new Set(named.map(({ name }) => name))].join('、'), members }
}

/** What the body bears in each step it takes part in. */
function addition(steps: readonly FoundStep[], body: string): Expression {
  const parts = steps.flatMap(({ site }) => site.yen(body) ?? [])
  return parts.length === 1 ? number(parts[0]!, YEN) : operation('add', ...parts.map((yen) => number(yen, YEN)))
}

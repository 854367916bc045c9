import { compare, parseRational } from '@renkei/money'
import { applies, type AmountPart, type Details } from '../explanation.ts'
import { number, operation, YEN } from '../expression.ts'
import type { MethodExplanation } from '../method.ts'
import { amountPart } from '../parts/amount-part.ts'
import { setPart } from '../parts/set-part.ts'
import { computed } from '../sharing/computed.ts'
import { guarded } from '../sharing/guarded.ts'

/** 定額: a named sum for each payer; a sole payer never more than the cost. */
export const fixed: MethodExplanation = {
  name: 'fixed',

  find(site) {
    const { mask, then } = guarded(site)
    const set = setPart(site, mask)
    const capped = site.op('arith', then)
    const [cost, named] = capped?.fn === 'min' ? capped.of : [site.amount, then]
    const amount = amountPart(site, cost, applies(set) ? set.members[0]?.member : undefined)
    const sum = site.cells.value(named!)
    const { value } = amount
    const own = number(sum ?? '0', YEN)
    const expression = capped && value !== undefined ? operation('min', number(value, YEN), own) : own
    return {
      amount,
      set,
      figures: { notApplicable: 'without-figures' },
      formula: computed(site, expression, () => expression),
      rounding: { notApplicable: 'whole-amount' },
      remainder: { notApplicable: 'no-remainder' },
      details: { ...(sum === undefined ? {} : { sum }), ...(capped?.fn === 'min' ? { capped: true as const } : {}) },
    }
  },

  tell: {
    ja: ({ amount, set, details }, write) => [
      isCut(amount, details)
        ? write.line`${write.amount(amount)}は、${write.set(set)}が負担する定額${write.yen(details.sum ?? '0', 'step')}より少ないため、その全額を${write.set(set)}が負担する。`
        : write.line`${write.amount(amount)}のうち、${write.set(set)}が${write.yen(details.sum ?? '0', 'step')}${details.capped ? '（費用の額を限度とする）' : ''}を負担する。`,
    ],
    en: ({ amount, set, details }, write) => [
      isCut(amount, details)
        ? write.line`${write.amount(amount)} is less than the ${write.yen(details.sum ?? '0', 'step')} that ${write.set(set)} bears, who therefore bears all of it.`
        : write.line`${write.set(set)} bears ${write.yen(details.sum ?? '0', 'step')}${details.capped ? ' (never more than the cost)' : ''} of ${write.amount(amount)}.`,
    ],
  },
}

/** There is less to bear than the sum named. */
function isCut({ value }: AmountPart, { capped, sum }: Details): boolean {
  const [cost, named] = [parseRational(value ?? ''), parseRational(sum ?? '')]
  return capped === true && cost !== undefined && named !== undefined && compare(cost, named) < 0
}

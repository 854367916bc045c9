import type { Inline } from '../document.ts'
import { applies, type Sharing } from '../explanation.ts'
import { symbol } from '../expression.ts'
import type { Found, MethodExplanation } from '../method.ts'
import { amountPart } from '../parts/amount-part.ts'
import { setPart } from '../parts/set-part.ts'
import { apportioned } from '../sharing/apportioned.ts'
import { computed } from '../sharing/computed.ts'
import { expressionAt } from '../sharing/expression-at.ts'
import { guarded } from '../sharing/guarded.ts'
import type { Site } from '../site.ts'
import type { Writer } from '../words/writer.ts'

/** 明記: the text states the share, or the yen, of each payer by name. */
export const stated: MethodExplanation = {
  name: 'stated',

  find: (site) => (site.op('apportion') ? apportioned(site) : namedYen(site)),

  tell: {
    ja: (sharing, write) => [
      applies(sharing.rounding)
        ? write.line`${write.amount(sharing.amount)}を、${write.set(sharing.set)}が定められた負担割合（${shares(sharing, write)}）により負担する。`
        : write.line`${write.amount(sharing.amount)}を、${write.set(sharing.set)}がそれぞれ定められた額により負担する。`,
    ],
    en: (sharing, write) => [
      applies(sharing.rounding)
        ? write.line`${write.set(sharing.set)} share ${write.amount(sharing.amount)} by the shares stated (${shares(sharing, write)}).`
        : write.line`${write.set(sharing.set)} each bear the sum stated of ${write.amount(sharing.amount)}.`,
    ],
  },
}

function namedYen(site: Site): Found {
  const { mask, then } = guarded(site)
  const set = setPart(site, mask)
  const [first] = applies(set) ? set.members : []
  return {
    amount: amountPart(site, site.amount, first?.member),
    set,
    figures: { notApplicable: 'without-figures' },
    formula: computed(site, symbol('sum'), (body) => expressionAt(site, then, body)),
    rounding: { notApplicable: 'whole-amount' },
    remainder: { notApplicable: 'no-remainder' },
    details: {},
  }
}

/** 甲市は60%、乙町及び丙町は20%; without classes all are alike. */
function shares({ details: { classes = [] } }: Sharing, write: Writer): readonly Inline[] {
  const japanese = write.language === 'ja'
  if (classes.length === 0) return write.line`${japanese ? '均等' : 'equal'}`
  const told = classes.map(({ weight, bodies }) => write.line`${write.named('', bodies)}${japanese ? 'は' : ': '}${write.percent(weight)}`)
  return write.joined(told, japanese ? '、' : '; ')
}

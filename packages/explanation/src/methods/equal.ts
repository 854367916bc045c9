import { applies } from '../explanation.ts'
import type { MethodExplanation } from '../method.ts'
import { apportioned } from '../sharing/apportioned.ts'

/** 均等: the same for each, or by classes (市2、町村1). */
export const equal: MethodExplanation = {
  name: 'equal',

  find: apportioned,

  tell: {
    ja: (sharing, write) => [
      byClass(sharing)
        ? write.line`${write.amount(sharing.amount)}を、${write.set(sharing.set)}が定められた比により分けて負担する。`
        : write.line`${write.amount(sharing.amount)}を、${write.set(sharing.set)}が均等に負担する。`,
    ],
    en: (sharing, write) => [
      byClass(sharing)
        ? write.line`${write.set(sharing.set)} share ${write.amount(sharing.amount)} by the weights of their classes.`
        : write.line`${write.set(sharing.set)} share ${write.amount(sharing.amount)} equally.`,
    ],
  },
}

/** Classes multiply by a weight of their own before they divide. */
function byClass({ formula }: Parameters<MethodExplanation['tell']['ja']>[0]): boolean {
  return applies(formula) && formula.general.kind === 'operation' && formula.general.of[0]?.kind === 'operation'
}

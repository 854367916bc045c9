import type { Inline } from '../document.ts'
import type { Sharing } from '../explanation.ts'
import type { MethodExplanation } from '../method.ts'
import { apportioned } from '../sharing/apportioned.ts'
import type { Writer } from '../words/writer.ts'

/** 均等: the same for each, or by classes (市2、町村1). */
export const equal: MethodExplanation = {
  name: 'equal',

  find: apportioned,

  tell: {
    ja: (sharing, write) => [
      byClass(sharing)
        ? write.line`${write.amount(sharing.amount)}を、${write.set(sharing.set)}が定められた比（${weights(sharing, write)}）により分けて負担する。`
        : write.line`${write.amount(sharing.amount)}を、${write.set(sharing.set)}が均等に負担する。`,
    ],
    en: (sharing, write) => [
      byClass(sharing)
        ? write.line`${write.set(sharing.set)} share ${write.amount(sharing.amount)} by the weights of their classes (${weights(sharing, write)}).`
        : write.line`${write.set(sharing.set)} share ${write.amount(sharing.amount)} equally.`,
    ],
  },
}

/** Classes have weights of their own. */
function byClass({ details: { classes = [] } }: Sharing): boolean {
  return classes.length > 0
}

/** 甲市及び乙市は2、丙町及び丁村は1. */
function weights({ details: { classes = [] } }: Sharing, write: Writer): readonly Inline[] {
  const told = classes.map(({ weight, bodies }) => {
    const who = write.named('', bodies)
    return write.line`${who}${write.language === 'ja' ? 'は' : ': '}${write.quantity(weight, {})}`
  })
  return write.joined(told, write.language === 'ja' ? '、' : '; ')
}

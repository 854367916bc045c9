import type { MethodExplanation } from '../method.ts'
import { apportioned } from '../sharing/apportioned.ts'

/** 按分: by the share of a figure in its sum over the payers. */
export const proRata: MethodExplanation = {
  name: 'pro-rata',

  find: apportioned,

  tell: {
    ja: ({ amount, set, figures }, write) => [
      write.line`${write.amount(amount)}を、${write.set(set)}が${write.figureNames(figures)}の割合により按分して負担する。`,
    ],
    en: ({ amount, set, figures }, write) => [write.line`${write.set(set)} share ${write.amount(amount)} in proportion to ${write.figureNames(figures)}.`],
  },
}

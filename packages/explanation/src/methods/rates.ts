import type { MethodExplanation } from '../method.ts'
import { apportioned } from '../sharing/apportioned.ts'

/** 負担率表: by the rates of a table. */
export const rates: MethodExplanation = {
  name: 'rates',

  find: apportioned,

  tell: {
    ja: ({ amount, set, figures }, write) => [
      write.line`${write.amount(amount)}を、${write.set(set)}が表に定める率（${write.figureNames(figures)}）により按分して負担する。`,
    ],
    en: ({ amount, set, figures }, write) => [
      write.line`${write.set(set)} share ${write.amount(amount)} by the rates of a table (${write.figureNames(figures)}).`,
    ],
  },
}

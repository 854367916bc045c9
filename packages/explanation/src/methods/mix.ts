import type { Details } from '../explanation.ts'
import type { Inline } from '../document.ts'
import type { MethodExplanation } from '../method.ts'
import { apportioned } from '../sharing/apportioned.ts'
import type { Writer } from '../words/writer.ts'

/** 複合: several weights, each for its share of the amount; combined, then rounded once. */
export const mix: MethodExplanation = {
  name: 'mix',

  find: apportioned,

  tell: {
    ja: ({ amount, set, details }, write) => [
      write.line`${write.amount(amount)}を、${write.set(set)}が${factors(details, write)}の割合により按分して負担する。割合を合わせてから、端数を一度だけ処理する。`,
    ],
    en: ({ amount, set, details }, write) => [
      write.line`${write.set(set)} share ${write.amount(amount)} by ${factors(details, write)}. The weights are combined and the result is rounded once.`,
    ],
  },
}

function factors({ factors = [] }: Details, write: Writer): readonly Inline[] {
  return write.joined(factors.map(({ name, value }) => write.line`${write.weightName(name)}${write.percent(value)}`))
}

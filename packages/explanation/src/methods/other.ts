import type { MethodExplanation } from '../method.ts'
import { unknownWay } from '../sharing/unknown-way.ts'

/** A method this package does not know: the amount, the yen and the sentence. */
export const other: MethodExplanation = {
  name: 'other',

  find: unknownWay,

  tell: {
    ja: ({ amount }, write) => [write.line`${write.amount(amount)}の負担額は、次に掲げる規則の文による。`],
    en: ({ amount }, write) => [write.line`How ${write.amount(amount)} is borne follows the sentence below.`],
  },
}

import type { Sharing } from '../explanation.ts'
import type { MethodExplanation, Tell } from '../method.ts'
import { apportioned } from '../sharing/apportioned.ts'
import type { Writer } from '../words/writer.ts'
import { equal } from './equal.ts'

/** 均等割の割合により, where 均等割 has classes. */
function toldByClass(sharing: Sharing, write: Writer): ReturnType<Tell> | undefined {
  return sharing.details.classes === undefined ? undefined : equal.tell[write.language](sharing, write)
}

/** The figure, or what is worked out of figures: 補正人口. */
function basisOf({ figures, details }: Sharing, write: Writer): ReturnType<Tell>[number] {
  return details.words === undefined ? write.figureNames(figures) : [write.text(details.words)]
}

/** 按分: by the share of a figure in its sum over the payers. */
export const proRata: MethodExplanation = {
  name: 'pro-rata',

  find: apportioned,

  tell: {
    ja: (sharing, write) => toldByClass(sharing, write) ?? [
      write.line`${write.amount(sharing.amount)}を、${write.set(sharing.set)}が${basisOf(sharing, write)}の割合により按分して負担する。`,
    ],
    en: (sharing, write) => toldByClass(sharing, write) ?? [write.line`${write.set(sharing.set)} share ${write.amount(sharing.amount)} in proportion to ${basisOf(sharing, write)}.`],
  },
}

import type { VerbShape } from './keyword.ts'
import { verbBases } from './verbs.ts'

/** The closing form of a verb that was written as `image`: 負担し → 負担する, 負担しない, 負担した. The stem where no row has its forms. */
export function plainForm(stem: string, image: string, { tense, negated, passive }: Pick<VerbShape, 'tense' | 'negated' | 'passive'>): string {
  const row = verbBases.find((one) => one.stem === stem && image.startsWith(one.base))
  const forms = (row?.endings ?? []).filter(({ shape }) => shape.tense === tense && shape.negated === negated && shape.passive === passive && shape.modality === undefined)
  const shortest = forms.at(-1)
  return shortest === undefined ? stem : row!.base + shortest.suffix
}

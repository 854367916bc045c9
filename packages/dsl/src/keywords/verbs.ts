import { inflected } from '../frames/frame-table.ts'
import { copulaSurfaces } from '../frames/verbs/copulas.ts'
import { conjugate } from './conjugation.ts'
import type { Keyword, VerbShape } from './keyword.ts'

const present: VerbShape = { tense: 'present', negated: false, passive: false }

/** Every form of every verb of the frame table. */
export const verbs: readonly Keyword[] = [
  ...copulaSurfaces,
  ...inflected.flatMap(({ stem, bases, conjugation, present: further, fused }) =>
    [
      ...bases.flatMap((base) => conjugate(stem, base, conjugation)),
      ...further.map((surface): Keyword => ({ surface, category: 'verb', stem, shape: present })),
    ].map((keyword): Keyword => (fused === undefined ? keyword : { ...keyword, fused })),
  ),
]
